package org.lessons.anonymise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Gap;
import org.lessons.model.time.Lapse;
import org.lessons.model.trail.Calendar;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * Tells every date by its distance from another event, so that no date is left and the lags stay.
 *
 * <p>A concern is counted back from the first ending, an answer from its concern, all else from the beginning: so each lag
 * that a case is read for is carried by one lapse, and not by the difference of two. Up to two weeks are told in days, up
 * to three months in weeks, more in months of thirty days; always rounded outwards, so that what is told holds what was.
 */
final class RelativeTimes {

    private static final int DAYS = 14;
    private static final int WEEKS = 90;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final long FARTHEST = 36_525;

    private static final Pattern RAISED = Pattern.compile(".*/concerns/concerns/\\d{1,9}/raised");
    private static final Pattern ANSWERED = Pattern.compile(".*/concerns/concerns/(\\d{1,9})/response/when");
    private static final Pattern LATER_STOP = Pattern.compile(".*/pulledThePlug/stops/[1-9]\\d{0,8}/when");
    private static final String BEGINNING = "/subject/started";

    private final Calendar calendar;
    private final List<Concern> concerns;
    private final Optional<When> start;
    private final Optional<When> stop;

    private RelativeTimes(FailureCase content) {
        this.calendar = Calendar.of(content);
        this.concerns = content.narrative()
                .flatMap(Narrative::concerns)
                .map(Concerns::concerns)
                .orElse(List.of());
        this.start = content.subject().flatMap(Subject::started);
        this.stop =
                content
                        .narrative()
                        .flatMap(Narrative::pulledThePlug)
                        .map(PulledThePlug::stops)
                        .orElse(List.of())
                        .stream()
                        .findFirst()
                        .flatMap(Stop::when);
    }

    static RelativeTimes of(FailureCase content) {
        return new RelativeTimes(content);
    }

    /** The days from the beginning to a date that the text names. */
    Optional<Gap> sinceStart(When date) {
        return start.flatMap(began -> calendar.gap(began, date)).filter(RelativeTimes::isBounded);
    }

    /** The same time without a date. */
    When relative(Pointer at, When when) {
        String place = at.toString();
        if (when.on().isEmpty() || place.endsWith(BEGINNING)) {
            return without(when);
        }
        Matcher answered = ANSWERED.matcher(place);
        Optional<When> nearest = Optional.empty();
        if (answered.matches()) {
            nearest = sinceConcern(Integer.parseInt(answered.group(1)), when);
        } else if (RAISED.matcher(place).matches() || LATER_STOP.matcher(place).matches()) {
            nearest = since(When.STOP, stop, when);
        }
        return nearest.or(() -> since(When.START, start, when))
                .or(() -> stop.filter(first -> first != when).flatMap(first -> since(When.STOP, stop, when)))
                .orElseGet(() -> without(when));
    }

    static When without(When when) {
        Map<String, Term> absent = new TreeMap<>(when.absent());
        when.on().ifPresent(on -> absent.put("on", Codes.Absence.REDACTED));
        return when.withOn(Optional.empty()).withAbsent(absent);
    }

    /** The same time as a generalised one; a component that is now there is no longer said to be absent. */
    static When generalised(When when) {
        When marked = when.withOrigin(Codes.Origin.GENERALISED);
        Map<String, Term> absent = new TreeMap<>(marked.absent());
        Shape.of(marked).parts().stream()
                .filter(part -> !part.isAbsentFrom(marked))
                .forEach(part -> absent.remove(part.name()));
        return marked.withAbsent(absent);
    }

    private Optional<When> sinceConcern(int position, When when) {
        Concern concern = concerns.get(position);
        return concern.id().flatMap(id -> since(id, concern.raised(), when));
    }

    private Optional<When> since(String name, Optional<When> anchor, When when) {
        return anchor.flatMap(from -> calendar.gap(from, when))
                .filter(RelativeTimes::isBounded)
                .map(gap -> generalised(when.withOn(Optional.empty())
                        .withSince(name)
                        .withAtLeast(Lapse.ofDays(downwards(gap.atLeastDays())))
                        .withAtMost(Lapse.ofDays(-downwards(-gap.atMostDays())))));
    }

    private static boolean isBounded(Gap gap) {
        return Math.abs(gap.atLeastDays()) < FARTHEST && Math.abs(gap.atMostDays()) < FARTHEST;
    }

    /** Rounds down, but never from after to before: an order that is certain stays certain. */
    static long downwards(long days) {
        long size = Math.abs(days);
        int unit = size <= DAYS ? 1 : size <= WEEKS ? WEEK : MONTH;
        long rounded = Math.floorDiv(days, unit) * unit;
        return days > 0 ? Math.max(1, rounded) : rounded;
    }
}
