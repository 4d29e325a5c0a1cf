package org.lessons.model.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.Concern;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.When;
import org.lessons.model.shape.Pointer;
import org.lessons.model.time.Extent;
import org.lessons.model.time.Order;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * What happened in a case, in order, and how long the warnings waited.
 *
 * <p>Whatever certainly came before another stands before it; where the case leaves the order open, things stay in the order
 * in which the story is told: start, concerns, responses, decisions, stops, effects, end. Things without a time are kept.
 *
 * <p>Nothing is thrown for any case. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Lag lag = Timeline.of(failureCase).concernToStop();
 * }</pre>
 */
public final class Timeline {

    /** What kind of thing happened; in the order in which the story is told. */
    public enum Kind {
        /** What was tried began. */
        STARTED,
        /** A concern was raised. */
        CONCERN,
        /** A concern was answered. */
        RESPONSE,
        /** Something was decided. */
        DECISION,
        /** It was stopped. */
        STOP,
        /** It did something to somebody. */
        EFFECT,
        /** What was tried ended. */
        ENDED
    }

    /**
     * One thing that happened.
     *
     * @param kind what kind of thing
     * @param pointer where the case tells it, from the case on
     * @param id its id, if it has one
     * @param when its time as it was told, if it was
     * @param extent the days between which it lies, resolved through the case
     */
    public record Event(Kind kind, Pointer pointer, Optional<String> id, Optional<When> when, Extent extent) {

        /** The kind and the place; neither id nor date. */
        @Override
        public String toString() {
            return kind + " at " + pointer;
        }
    }

    /**
     * A concern, and what became of it.
     *
     * <p>The fate is the kind of its response, as told. A concern without a response was {@code UNANSWERED} only where the
     * case says so: where it marks {@code response} as NOT_APPLICABLE, and the concern was not seen in hindsight only.
     * Otherwise nobody told, which is not the same, and the fate is empty.
     *
     * @param pointer where the case tells the concern, from the case on
     * @param id its id, if it has one
     * @param fate a term of the vocabulary {@code responses} or a host's; empty when it is not known
     * @param lag from the concern to its response; of kind {@link Lag.Kind#NONE} when there is none, it is unanswered, or
     *     nothing relates the two
     */
    public record Warning(Pointer pointer, Optional<String> id, Optional<Term> fate, Lag lag) {

        /** The place and the fate. */
        @Override
        public String toString() {
            return fate.map(Term::code).orElse("fate unknown") + " at " + pointer;
        }
    }

    private static final Set<Term> BEFORE_IT_STOPPED = Set.of(Codes.Timing.BEFORE, Codes.Timing.DURING);

    private final List<Event> events;
    private final List<Warning> warnings;
    private final Lag concernToStop;

    private final Axis axis;

    private Timeline(List<Event> events, List<Warning> warnings, Lag concernToStop, Axis axis) {
        this.events = events;
        this.warnings = warnings;
        this.concernToStop = concernToStop;
        this.axis = axis;
    }

    /**
     * The timeline of a case.
     *
     * @param content any case, valid or not
     * @return its timeline; empty when nothing happened
     */
    public static Timeline of(FailureCase content) {
        Calendar calendar = Calendar.of(content);
        List<Event> events = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        calendar.happenings().forEach((told, moment) -> {
            events.add(new Event(told.kind(), told.at(), told.id(), told.when(), moment.extent()));
            moments.add(moment);
        });
        List<Integer> order = Sequence.sorted(calendar, moments);
        List<Event> ordered = order.stream().map(events::get).toList();
        Axis axis = Axis.of(order.stream().map(moments::get).toList(), calendar);
        return new Timeline(ordered, Fates.of(content, calendar), lag(content, calendar), axis);
    }

    private static Lag lag(FailureCase content, Calendar calendar) {
        List<Moment> concerns = moments(calendar, Kind.CONCERN);
        Optional<Moment> stop = moments(calendar, Kind.STOP).stream().findFirst();
        if (stop.isEmpty() || concerns.isEmpty()) {
            return Lag.NONE;
        }
        Optional<Span> waited = concerns.stream()
                .filter(one -> concerns.stream().noneMatch(other -> calendar.compare(other, one) == Order.BEFORE))
                .map(concern -> concern.spanTo(stop.get()))
                .filter(Span::isKnown)
                .reduce((one, other) ->
                        new Span(Math.max(one.least(), other.least()), Math.max(one.most(), other.most())));
        if (waited.isPresent()) {
            return Lag.of(waited.get());
        }
        boolean earlier = content.narrative().flatMap(Narrative::concerns).stream()
                .flatMap(stage -> stage.concerns().stream())
                .map(Concern::timing)
                .flatMap(Optional::stream)
                .anyMatch(BEFORE_IT_STOPPED::contains);
        return earlier ? Lag.NOT_AFTER : Lag.NONE;
    }

    private static List<Moment> moments(Calendar calendar, Kind kind) {
        return calendar.happenings().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * What happened, in order.
     *
     * @return the events; what certainly came first stands first
     */
    public List<Event> events() {
        return events;
    }

    /**
     * What became of each concern, in the order of the telling.
     *
     * @return a warning for each concern, those in hindsight included
     */
    public List<Warning> warnings() {
        return warnings;
    }

    /**
     * How long the first warning waited: the days from the first concern to the first stop that is told.
     *
     * <p>The first concern is the one that certainly came before all others. Where several may have been the first, the lag is
     * the longest that any of them waited, which is what the first of them waited, whichever it was: at least the greatest of
     * their least, at most the greatest of their most. Concerns that nothing relates to the stop are left out. When nothing
     * relates any, and one is said to have been raised before or during what was tried, the order alone is known.
     *
     * @return the lag; of kind {@link Lag.Kind#NONE} when it cannot be told
     */
    public Lag concernToStop() {
        return concernToStop;
    }

    /**
     * The timeline as a picture, 340 pixels wide: a row for each event, in order, and an axis that all share. A point stands where
     * the day is known, a bar over all days that it may have been where it is not, an arrow where they have no end.
     *
     * <p>The axis is the calendar where events have dates. Where there are distances alone, as in a case treated so that no date is
     * left, it counts days, months or years from the start, the end or another event, and no date is made up. Where
     * there is neither, the rows are numbered. Of more than 16 events effects are left out first, then answers, and their number
     * is said. Only kinds, ids and times are shown, nothing of what was told about them.
     *
     * <p>It stands alone: no script, no style sheet, no font to be fetched. Title and description say in words what is drawn.
     *
     * @param locale Welsh; English for any other language
     * @return an SVG element, to be kept as a file or put into a page
     */
    public String svg(Locale locale) {
        return new TimelinePicture(this, axis, locale).draw();
    }

    /** How many things happened; nothing of what they are. */
    @Override
    public String toString() {
        return "Timeline[" + events.size() + "]";
    }
}
