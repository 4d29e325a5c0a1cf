package org.lessons.io.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.Permission;
import org.lessons.model.Sharing;
import org.lessons.model.When;
import org.lessons.model.time.Edtf;

/** What has to be said of a case wherever it goes: what was taken out and how, who allowed it, under which licence, how to cite it. */
final class Statement {

    private static final int LONGEST = 80;

    private final Story story;
    private final Said said;

    Statement(Story story) {
        this.story = story;
        this.said = story.said();
    }

    /** What was taken out and by which treatment; that nobody claims that nobody could be recognised. */
    List<String> treatment() {
        List<String> words = new ArrayList<>();
        words.add(said.say(
                story.treatment().reviewed() ? "treatment.reviewed" : "treatment.unreviewed",
                Brief.line(Plain.line(story.treatment().policy()), LONGEST),
                Brief.line(Plain.line(story.treatment().version()), LONGEST),
                day(story.treatment().on(), story.locale())));
        words.addAll(Removed.from(story.content(), story.locale()).words(said));
        words.add(said.say("treatment.honest"));
        return words;
    }

    /** Who allowed it, as far as the case tells. */
    List<Block.Fact> permissions() {
        List<Permission> permissions =
                story.content().sharing().map(Sharing::permissions).orElse(List.of());
        Reading reading = new Reading(story.locale(), Optional.empty());
        List<Block.Fact> facts = new ArrayList<>();
        for (Permission permission : permissions) {
            List<Block.Fact> parts = reading.facts(permission, "on");
            if (!parts.isEmpty()) {
                List<Inline> value = new ArrayList<>();
                parts.stream().skip(1).forEach(part -> {
                    value.addAll(value.isEmpty() ? List.of() : List.of(Inline.of(", ")));
                    value.addAll(part.value());
                });
                facts.add(new Block.Fact(words(parts.get(0).value()), value));
            }
        }
        return facts;
    }

    private static String words(List<Inline> pieces) {
        StringBuilder words = new StringBuilder();
        for (Inline piece : pieces) {
            words.append(piece instanceof Inline.Words plain ? plain.words() : "");
        }
        return words.toString();
    }

    String licence() {
        return story.content()
                .sharing()
                .flatMap(Sharing::licence)
                .map(Plain::line)
                .filter(licence -> !licence.isEmpty())
                .map(licence -> said.say("licence", Brief.line(licence, LONGEST)))
                .orElseGet(() -> said.say("licence.none"));
    }

    /** Title, case and revision, publisher, treatment, day. */
    String citation() {
        String id = story.content()
                .id()
                .map(held -> Brief.line(Plain.line(held), LONGEST))
                .orElseGet(() -> said.say("cite.no-id"));
        String revision = story.content()
                .revision()
                .map(number -> said.say("cite.revision", number))
                .orElse("");
        String publisher = story.edition()
                .publisher()
                .map(name -> " " + Brief.line(name, LONGEST) + ".")
                .orElse("");
        return said.say(
                "cite",
                story.title(),
                id + revision,
                publisher,
                Brief.line(Plain.line(story.treatment().policy()), LONGEST),
                day(story.treatment().on(), story.locale()),
                day(story.edition().on(), story.locale()));
    }

    static String day(LocalDate day, Locale locale) {
        return Times.words(When.builder().on(Edtf.of(day.toString())).build(), locale)
                .orElse(day.toString());
    }
}
