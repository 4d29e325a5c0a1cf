package org.lessons.io.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.Permission;
import org.lessons.model.Sharing;
import org.lessons.model.When;
import org.lessons.model.time.Edtf;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** What has to be said of a case wherever it goes: what was taken out and how, who allowed it, under which licence, how to cite it. */
final class Statement {

    private static final int LONGEST = 80;
    private static final Set<Term> REFUSALS = Set.of(Codes.PermissionStatus.REFUSED, Codes.PermissionStatus.WITHDRAWN);

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
                policy(),
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

    /** Whether the teller permitted publication. A no of theirs outweighs a yes: the days that tell which came last may be gone. */
    boolean mayBePublished() {
        List<Permission> tellers = story.content().sharing().map(Sharing::permissions).orElse(List.of()).stream()
                .filter(permission -> permission
                        .party()
                        .filter(Codes.PermissionParty.TELLER::equals)
                        .isPresent())
                .toList();
        boolean isRefused = tellers.stream()
                .filter(permission ->
                        permission.status().filter(REFUSALS::contains).isPresent())
                .map(Permission::scope)
                .anyMatch(scope -> scope.isEmpty() || scope.contains(Codes.Scope.PUBLICATION));
        return !isRefused
                && tellers.stream()
                        .filter(permission -> permission
                                .status()
                                .filter(Codes.PermissionStatus.GIVEN::equals)
                                .isPresent())
                        .map(Permission::scope)
                        .anyMatch(scope -> scope.contains(Codes.Scope.PUBLICATION));
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
                .filter(held -> !held.isEmpty())
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
                policy(),
                day(story.treatment().on(), story.locale()),
                day(story.edition().on(), story.locale()));
    }

    private String policy() {
        return Brief.line(Plain.line(story.treatment().policy()), LONGEST);
    }

    static String day(LocalDate day, Locale locale) {
        return Times.words(When.builder().on(Edtf.of(day.toString())).build(), locale)
                .orElse(day.toString());
    }
}
