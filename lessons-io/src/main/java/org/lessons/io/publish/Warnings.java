package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lessons.model.Concern;
import org.lessons.model.trail.Lag;
import org.lessons.model.trail.Timeline;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** What the warnings of a case met with: who saw it, by what sign, what became of it, and after how long. */
final class Warnings {

    private static final int LONGEST = 48;

    private final Story story;
    private final Said said;

    Warnings(Story story) {
        this.story = story;
        this.said = story.said();
    }

    /**
     * A table with a row for each concern, the first so many; nothing where none is told. Its caption says how many more there are:
     * whoever puts a heading above it, which hides a caption, says that there.
     */
    Optional<Block.Table> table(int most) {
        List<Concern> concerns = story.concerns();
        List<Timeline.Warning> warnings = story.timeline().warnings();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int at = 0; at < warnings.size() && at < concerns.size() && at < most; at++) {
            rows.add(row(at, concerns.get(at), warnings.get(at)));
        }
        List<String> heads = List.of(
                said.say("warnings.concern"),
                said.say("warnings.who"),
                said.say("warnings.sign"),
                said.say("warnings.fate"),
                said.say("warnings.after"));
        int more = concerns.size() - rows.size();
        String caption = said.say("warnings") + (more > 0 ? said.say("and-more", more) : "");
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(caption, heads, rows, false));
    }

    private List<List<Inline>> row(int at, Concern concern, Timeline.Warning warning) {
        String name = Discussion.name(concern.id(), at);
        return List.of(
                List.of(Inline.of(name)),
                List.of(Inline.of(label("people", concern.raisedBy()).orElse(said.say("not-told")))),
                List.of(Inline.of(label("signals", concern.signal()).orElse(said.say("not-told")))),
                List.of(Inline.of(fate(warning))),
                List.of(Inline.of(
                        warning.lag().kind() == Lag.Kind.NONE
                                ? "\u2013"
                                : warning.lag().words(story.locale()))));
    }

    /** What became of it; that nobody told is not that nobody answered. */
    String fate(Timeline.Warning warning) {
        return label("responses", warning.fate()).orElse(said.say("warnings.untold"));
    }

    /** How long the first of them waited until it stopped. */
    Optional<String> waited() {
        Lag lag = story.timeline().concernToStop();
        return lag.kind() == Lag.Kind.NONE
                ? Optional.empty()
                : Optional.of(said.say("warnings.waited", lag.words(story.locale())));
    }

    Optional<String> label(String list, Optional<Term> term) {
        return term.map(code ->
                Brief.line(Plain.line(Vocabulary.named(list).orElseThrow().label(code, story.locale())), LONGEST));
    }
}
