package org.lessons.anonymise.detect;

import java.time.Duration;
import java.util.List;
import org.lessons.model.shape.Category;

/** What our own grammars find in a text, written so that a table of examples can be read. */
final class Spotted {

    private Spotted() {}

    static List<Span> spans(String text) {
        return Detectors.identifiers().detect(Passage.of(text), Deadline.in(Duration.ofMinutes(1), System::nanoTime));
    }

    /** Category and words of each, at least that sure. */
    static List<String> in(String text, double sure) {
        return spans(text).stream()
                .filter(span -> span.confidence() >= sure)
                .map(span -> span.category() + " " + text.substring(span.start(), span.end()))
                .toList();
    }

    /** The words of each of a category, at least that sure. */
    static List<String> of(Category category, String text, double sure) {
        return spans(text).stream()
                .filter(span -> span.category() == category && span.confidence() >= sure)
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
