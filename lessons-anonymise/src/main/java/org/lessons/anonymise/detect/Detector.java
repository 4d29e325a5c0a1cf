package org.lessons.anonymise.detect;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what names people, bodies, places and things in a passage. An SPI.
 *
 * <p>It must end for every text, in time in line with its length, give spans within the text, and keep nothing between
 * passages; {@code DetectorContract} in the test jar checks that. It may be called by several threads at once. When it
 * throws, an {@link Error} too, or answers late, the passage is redacted and reported. Nothing stops one that never answers.
 *
 * <pre>{@code
 * Detector wards = (passage, deadline) -> {
 *     int at = passage.text().indexOf("Ward 9");
 *     return at < 0 ? List.of() : List.of(new Span(at, at + 6, Category.LOCATION, "our-wards", 1));
 * };
 * }</pre>
 */
@FunctionalInterface
public interface Detector {

    /**
     * What the passage names.
     *
     * @param passage a text
     * @param deadline when to stop
     * @return spans in any order; they may overlap
     */
    List<Span> detect(Passage passage, Deadline deadline);

    /**
     * A detector that finds what either finds.
     *
     * @param next the detector that is asked after this one
     * @return both
     */
    default Detector andThen(Detector next) {
        return (passage, deadline) -> {
            List<Span> spans = new ArrayList<>(detect(passage, deadline));
            spans.addAll(next.detect(passage, deadline));
            return spans;
        };
    }
}
