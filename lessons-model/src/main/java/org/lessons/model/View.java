package org.lessons.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** A case with everything taken out that somebody of a level may not see, and everything that points there. */
final class View {

    /** Left out of what is shown, and not gone: a treatment redacts, a view suppresses. */
    private static final Shape.Removed LEFT_OUT = new Shape.Removed(Codes.Absence.SUPPRESSED);

    private static final Set<String> LAPSE = Set.of("since", "atLeast", "atMost");
    private static final Set<String> ANCHORS = Set.of(When.START, When.STOP);

    private final int level;
    private final Set<String> hidden = new HashSet<>();
    private boolean hides;

    private View(Term level) {
        this.level = rank(level);
    }

    static Optional<FailureCase> of(FailureCase content, Term level, LocalDate on) {
        View view = new View(level);
        if (view.level < 0 || isEmbargoed(content, on)) {
            return Optional.empty();
        }
        Optional<Term> own = content.sharing().flatMap(Sharing::level);
        if (content.isWithdrawn()) {
            return own.isEmpty() || view.reaches(own.get()) ? Optional.of(content.withdrawn()) : Optional.empty();
        }
        return own.filter(view::reaches).map(wide -> view.pruned(view.stages(content)));
    }

    /** By how many may see it; a level that we do not know comes before all others, nobody sees what has it. */
    private static int rank(Term level) {
        return Vocabulary.named("levels").orElseThrow().terms().indexOf(level);
    }

    private boolean reaches(Term shared) {
        return rank(shared) >= level;
    }

    private static boolean isEmbargoed(FailureCase content, LocalDate on) {
        return content.sharing()
                .flatMap(Sharing::embargo)
                .filter(embargo -> {
                    boolean lifted =
                            embargo.lifted().filter(day -> !day.isAfter(on)).isPresent();
                    boolean open = embargo.event().isPresent() && !lifted;
                    return open
                            || embargo.until().filter(day -> day.isAfter(on)).isPresent();
                })
                .isPresent();
    }

    private FailureCase stages(FailureCase content) {
        Shape.of(content).walk(content, (at, part, element) -> {
            if (isTooNarrow(element)) {
                hide((Record) element);
            }
        });
        // The whole story, unstaged, tells the hidden stages too.
        return Shape.of(content)
                .map(
                        content,
                        (at, part, element) ->
                                isTooNarrow(element) || hides && element instanceof AsTold ? LEFT_OUT : element);
    }

    private boolean isTooNarrow(Object element) {
        return element instanceof Stage
                && ((Stage) element)
                        .sharing()
                        .filter(shared -> !reaches(shared))
                        .isPresent();
    }

    private void hide(Record stage) {
        hides = true;
        hidden.addAll(ids(stage));
        if (stage instanceof PulledThePlug) {
            hidden.add(When.STOP);
        }
    }

    private static <R extends Record> Set<String> ids(R record) {
        Set<String> ids = new HashSet<>();
        Shape.of(record).walk(record, (at, part, element) -> {
            if (part.isId()) {
                ids.add((String) element);
            }
        });
        return ids;
    }

    /** A coding that goes may itself be what another is about; hence until nothing changes. */
    private FailureCase pruned(FailureCase content) {
        FailureCase before;
        FailureCase after = content;
        do {
            before = after;
            Set<String> held = ids(before);
            after = Shape.of(before).map(before, (at, part, element) -> pruned(part, element, held));
        } while (after != before);
        return after;
    }

    private Object pruned(Part part, Object element, Set<String> held) {
        if (element instanceof Coding) {
            boolean gone = isGone(((Coding) element).target(), held);
            return gone ? LEFT_OUT : element;
        }
        if (element instanceof When) {
            When when = (When) element;
            boolean anchored = when.since()
                    .filter(ANCHORS::contains)
                    .filter(since -> !hidden.contains(since))
                    .isPresent();
            return !anchored && isGone(when.since(), held) ? unanchored(when) : element;
        }
        boolean refers = !part.refersTo().isEmpty() && part.owner() != When.class;
        return refers && isGone(Optional.of((String) element), held) ? LEFT_OUT : element;
    }

    /** An id that a hidden and a visible thing have both may mean the hidden one. */
    private boolean isGone(Optional<String> id, Set<String> held) {
        return id.filter(i -> hidden.contains(i) || !held.contains(i)).isPresent();
    }

    private static When unanchored(When when) {
        return Shape.of(When.class).map(when, (at, part, element) -> LAPSE.contains(part.name()) ? LEFT_OUT : element);
    }
}
