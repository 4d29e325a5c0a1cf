package org.lessons.io.publish;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Stands in until it is written. */
final class Sentences {

    record Shortened(List<String> paragraphs, boolean isWhole) {}

    private Sentences() {}

    static Shortened shorten(List<String> paragraphs, int most, Locale locale) {
        List<String> kept = new ArrayList<>();
        int left = most;
        for (String paragraph : paragraphs) {
            BreakIterator ends = BreakIterator.getSentenceInstance(locale);
            ends.setText(paragraph);
            int end = 0;
            for (int next = ends.next(); next != BreakIterator.DONE; next = ends.next()) {
                if (next <= left || kept.isEmpty() && end == 0 && next < 2 * most) {
                    end = next;
                }
            }
            if (end > 0) {
                kept.add(paragraph.substring(0, end).strip());
            }
            left -= end;
            if (end < paragraph.length()) {
                return new Shortened(kept, false);
            }
        }
        return new Shortened(kept, true);
    }
}
