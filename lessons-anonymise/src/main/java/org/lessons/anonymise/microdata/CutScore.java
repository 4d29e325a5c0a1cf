package org.lessons.anonymise.microdata;

/**
 * SPI: how good a cut of a set of rows is: the column with the highest score is cut first. Must be safe for use by several
 * threads.
 */
@FunctionalInterface
public interface CutScore {

    /** What is gained, whatever it costs. */
    CutScore GAIN = (gain, groups, entropy) -> gain;

    /** What is gained by the root of the number of groups: many groups leave little to cut afterwards. */
    CutScore FAN_OUT = (gain, groups, entropy) -> gain / Math.sqrt(groups);

    /** What is gained by the root of the entropy: a cut into one large and some small groups leaves more to cut afterwards. */
    CutScore ENTROPY = (gain, groups, entropy) -> gain / Math.sqrt(entropy);

    /**
     * Scores a cut.
     *
     * @param gain how much less is lost by the cut, summed over rows; more than 0
     * @param groups how many groups it makes, at least 1
     * @param entropy the entropy of the groups' sizes in natural units; a little above 0 where there is one group
     * @return higher is better
     */
    double score(double gain, int groups, double entropy);
}
