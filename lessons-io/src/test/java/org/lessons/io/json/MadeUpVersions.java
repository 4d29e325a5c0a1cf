package org.lessons.io.json;

import java.util.List;
import java.util.Map;
import org.lessons.io.Limits;

/** Two versions of the schema that never were, to prove that the present one can be reached from older ones. */
final class MadeUpVersions {

    /** In 0.8 worries stood in the narrative; from 0.9 on concerns stand in their stage. */
    private static final Upcast TO_0_9 = new Upcast(
            "0.8",
            "0.9",
            document -> document.at(List.of("case", "narrative"), narrative -> {
                Value worries = narrative.member("worries");
                return worries == null
                        ? narrative
                        : narrative.without("worries").with("concerns", worries.object(Map.of("concerns", worries)));
            }));

    /** A member has another name, a code another word, and one text became two dates. */
    private static final Upcast TO_1_0 = new Upcast(
            "0.9",
            "1.0",
            document -> document.at(List.of("case"), content -> renamed(content, "heading", "title"))
                    .at(
                            List.of("case", "status"),
                            status -> status.text().equals("SENT") ? status.text("SUBMITTED") : status)
                    .at(
                            List.of("case", "narrative", "concerns", "concerns", Value.EACH, "raisedBy"),
                            by -> by.text().equals("STAFF") ? by.text("FRONTLINE_STAFF") : by)
                    .at(List.of("case", "subject"), MadeUpVersions::startedAndEnded));

    static final LessonsJson JSON = reading(Mode.STRICT);

    private MadeUpVersions() {}

    static LessonsJson preserving() {
        return reading(Mode.PRESERVING);
    }

    private static LessonsJson reading(Mode mode) {
        Upcasts upcasts = new Upcasts(List.of(TO_0_9, TO_1_0));
        return new LessonsJson(new DocumentReader(Limits.standard(), mode, upcasts), false);
    }

    private static Value startedAndEnded(Value subject) {
        Value ran = subject.member("ran");
        if (ran == null) {
            return subject;
        }
        String[] dates = ran.text().split("/", 2);
        Value changed = subject.without("ran").with("started", on(ran, dates[0]));
        return dates.length < 2 ? changed : changed.with("ended", on(ran, dates[1]));
    }

    private static Value on(Value ran, String date) {
        return ran.object(Map.of("on", ran.text(date)));
    }

    private static Value renamed(Value object, String from, String to) {
        Value member = object.member(from);
        return member == null ? object : object.without(from).with(to, member);
    }
}
