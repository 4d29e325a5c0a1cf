package org.lessons.anonymise.release;

import java.util.List;
import java.util.stream.Stream;

/** What is the same in every report: how to let a person try, and what the standards call what the page says plainly. */
final class Standards {

    private final Page page;
    private final ReportWords words;

    private Standards(Page page, ReportWords words) {
        this.page = page;
        this.words = words;
    }

    static void write(Page page, ReportWords words) {
        Standards standards = new Standards(page, words);
        standards.trial();
        standards.terms();
    }

    private void trial() {
        page.heading(words.say("test"));
        page.paragraph(words.say("test.text"));
        page.points(Stream.of("search", "ask", "single", "link", "infer")
                .map(step -> new Page.Point(words.say("test." + step) + ":", words.say("test." + step + ".text")))
                .toList());
    }

    private void terms() {
        page.heading(words.say("terms"));
        page.paragraph(words.say("terms.text"));
        page.table(new Page.Table(
                words.say("terms"),
                List.of(words.say("terms.here"), words.say("terms.there")),
                Stream.of("group", "columns", "coarser", "empty", "lost", "same", "distance", "try", "find")
                        .map(term -> List.of(words.say("terms." + term), words.say("terms." + term + ".term")))
                        .toList(),
                false));
    }
}
