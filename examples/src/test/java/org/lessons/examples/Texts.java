package org.lessons.examples;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.anonymise.detect.Passage;
import org.lessons.anonymise.detect.Profile;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Shape;

/** What a record says, walked by its shape. */
final class Texts {

    private Texts() {}

    /** Every element of a type, at whatever depth: every text, every date, every concern. */
    static <T> List<T> elements(Record record, Class<T> type) {
        List<T> found = new ArrayList<>();
        Shape.of(record).walk(record, (at, part, element) -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }

    /** Every text that is told in words, and is not an id, a reference, a code or a version. */
    static List<String> told(Record record) {
        List<String> told = new ArrayList<>();
        Shape.of(record).walk(record, (at, part, element) -> {
            if (element instanceof String && part.isFreeText()) {
                told.add((String) element);
            }
        });
        return told;
    }

    /** The dates in a text that our detectors know, word for word. */
    static List<String> dates(String text) {
        return Profile.BALANCED
                .of(Detectors.identifiers())
                .detect(Passage.of(text), Deadline.in(Duration.ofMinutes(1), System::nanoTime))
                .stream()
                .filter(span -> span.category() == Category.DATE || span.category() == Category.DATE_OF_BIRTH)
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
