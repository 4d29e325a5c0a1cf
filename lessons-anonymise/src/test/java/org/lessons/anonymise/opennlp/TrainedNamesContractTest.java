package org.lessons.anonymise.opennlp;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.testing.DetectorContract;

class TrainedNamesContractTest extends DetectorContract {

    private final Detector detector = TrainedNames.of(SmallModel.MODEL);

    @Override
    protected Detector detector() {
        return detector;
    }

    /** Fewer times than others: a model takes seconds for what our own take milliseconds for. */
    @Override
    @Property(tries = 5)
    public void endsForLongRepeats(@ForAll @IntRange(max = 17) int which, @ForAll @IntRange(max = 17) int other) {
        super.endsForLongRepeats(which, other);
    }
}
