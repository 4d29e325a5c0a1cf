package org.lessons.anonymise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lessons.model.FailureCase;
import org.lessons.model.When;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Gap;
import org.lessons.model.time.Lapse;
import org.lessons.model.trail.Calendar;
import org.lessons.model.trail.Timeline;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * Tells every date by its distance from another event, so that no date is left and the lags stay.
 *
 * <p>A concern is counted back from the first ending, an answer from its concern, all else from the beginning: so each lag
 * that a case is read for is carried by one lapse, and not by the difference of two. What the teller counted from something
 * else stays as it was told, and a date is never counted from what hangs on it: neither could be worked out then. Up to two
 * weeks are told in days, up to three months in weeks, more in months of thirty days; always rounded outwards, so that what
 * is told holds what was.
 */
final class RelativeTimes {

    private static final int DAYS = 14;
    private static final int WEEKS = 90;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final long FARTHEST = 36_525;

    /** Each may be counted from those before it. */
    private static final List<Timeline.Kind> IN_TURN = List.of(
            Timeline.Kind.STARTED,
            Timeline.Kind.STOP,
            Timeline.Kind.CONCERN,
            Timeline.Kind.RESPONSE,
            Timeline.Kind.DECISION,
            Timeline.Kind.EFFECT,
            Timeline.Kind.ENDED);

    /** What times are counted from: where it stands, and when it was. */
    private record Anchor(Pointer at, When when) {}

    private final Calendar calendar;
    /** By their places, because one and the same time may have been put into several. */
    private final Map<Pointer, When> times = new HashMap<>();

    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Map<Pointer, Pointer> countedFrom = new HashMap<>();
    private final Map<Pointer, When> relative = new HashMap<>();

    private RelativeTimes(FailureCase content) {
        this.calendar = Calendar.of(content);
        List<Timeline.Event> events = Timeline.of(content).events().stream()
                .filter(event -> event.when().isPresent())
                .sorted(Comparator.comparing((Timeline.Event event) -> IN_TURN.indexOf(event.kind()))
                        .thenComparing(Timeline.Event::pointer))
                .toList();
        for (Timeline.Event event : events) {
            event.when().ifPresent(when -> times.put(place(event), when));
            anchor(event);
        }
        times.forEach((place, when) -> when.since()
                .filter(name -> when.on().isEmpty())
                .map(anchors::get)
                .ifPresent(anchor -> countedFrom.put(place, anchor.at())));
        Set<Pointer> carriers = carriers(events);
        for (Timeline.Event event : events) {
            event.when()
                    .filter(when -> when.on().isPresent())
                    .ifPresent(when -> count(event, when, carriers.contains(place(event))));
        }
    }

    static RelativeTimes of(FailureCase content) {
        return new RelativeTimes(content);
    }

    private static Pointer place(Timeline.Event event) {
        return switch (event.kind()) {
            case STARTED, ENDED -> event.pointer();
            case CONCERN -> event.pointer().to("raised");
            default -> event.pointer().to("when");
        };
    }

    private void anchor(Timeline.Event event) {
        event.when().map(when -> new Anchor(place(event), when)).ifPresent(anchor -> {
            if (event.kind() == Timeline.Kind.STARTED) {
                anchors.put(When.START, anchor);
            } else if (isFirstStop(event)) {
                anchors.put(When.STOP, anchor);
            }
            event.id().ifPresent(id -> anchors.putIfAbsent(id, anchor));
        });
    }

    private static boolean isFirstStop(Timeline.Event event) {
        return event.kind() == Timeline.Kind.STOP && event.pointer().toString().endsWith("/0");
    }

    /** Concerns, and whatever they hang on. */
    private Set<Pointer> carriers(List<Timeline.Event> events) {
        Set<Pointer> carriers = new HashSet<>();
        for (Timeline.Event event : events) {
            @Nullable Pointer at = event.kind() == Timeline.Kind.CONCERN ? place(event) : null;
            while (at != null && carriers.add(at)) {
                at = countedFrom.get(at);
            }
        }
        return carriers;
    }

    private void count(Timeline.Event event, When when, boolean carriesConcern) {
        Pointer place = place(event);
        for (String name : preferred(event, carriesConcern).toList()) {
            Optional<When> lapse = since(name, place, when);
            Optional<Anchor> anchor = Optional.ofNullable(anchors.get(name));
            if (lapse.isPresent() && anchor.isPresent()) {
                relative.put(place, lapse.get());
                countedFrom.put(place, anchor.get().at());
                return;
            }
        }
    }

    private Stream<String> preferred(Timeline.Event event, boolean carriesConcern) {
        if (event.kind() == Timeline.Kind.STARTED) {
            return Stream.empty();
        }
        if (isFirstStop(event)) {
            // When the beginning has no date of its own it hangs on something else, perhaps on a concern.
            Anchor start = anchors.get(When.START);
            return start != null && start.when().on().isPresent() ? Stream.of(When.START) : Stream.empty();
        }
        if (event.kind() == Timeline.Kind.STOP || carriesConcern) {
            return Stream.of(When.STOP, When.START);
        }
        return Stream.concat(concern(event).stream(), Stream.of(When.START, When.STOP));
    }

    /** The id of the concern that is answered, where it is an answer and the concern has an id of its own. */
    private Optional<String> concern(Timeline.Event event) {
        return event.kind() != Timeline.Kind.RESPONSE
                ? Optional.empty()
                : anchors.entrySet().stream()
                        .filter(anchor -> anchor.getValue()
                                .at()
                                .equals(event.pointer().parent().to("raised")))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** The days from the beginning to a date that the text names. */
    Optional<Gap> sinceStart(When date) {
        return Optional.ofNullable(anchors.get(When.START))
                .flatMap(start -> calendar.gap(start.when(), date))
                .filter(gap -> isNear(gap.atLeastDays()) && isNear(gap.atMostDays()));
    }

    /** The same time without a date. */
    When relative(Pointer at, When when) {
        Pointer place =
                Pointer.of(at.toString().substring(Proposals.CASE.toString().length()));
        return Optional.ofNullable(relative.get(place))
                .or(() -> times.containsKey(place) ? Optional.empty() : since(When.START, place, when))
                .orElseGet(() -> without(when));
    }

    static When without(When when) {
        Map<String, Term> absent = new TreeMap<>(when.absent());
        when.on().ifPresent(on -> absent.put("on", Codes.Absence.REDACTED));
        return when.withOn(Optional.empty()).withAbsent(absent);
    }

    /** The same time, marked as what it has become; a component that is now there is no longer said to be absent. */
    static When marked(When when, Term origin) {
        When marked = when.withOrigin(origin);
        Map<String, Term> absent = new TreeMap<>(marked.absent());
        Shape.of(marked).parts().stream()
                .filter(part -> !part.isAbsentFrom(marked))
                .forEach(part -> absent.remove(part.name()));
        return marked.withAbsent(absent);
    }

    private Optional<When> since(String name, Pointer place, When when) {
        Anchor anchor = anchors.get(name);
        return anchor == null || hangsOn(anchor.at(), place)
                ? Optional.empty()
                : calendar.gap(anchor.when(), when).flatMap(gap -> lapse(name, gap, when));
    }

    private boolean hangsOn(Pointer one, Pointer other) {
        @Nullable Pointer at = one;
        // As many steps as there are times: the teller may have gone round in a circle.
        for (int steps = 0; steps <= times.size() && at != null; steps++) {
            if (at.equals(other)) {
                return true;
            }
            at = countedFrom.get(at);
        }
        return false;
    }

    private static Optional<When> lapse(String name, Gap gap, When when) {
        Optional<Lapse> least = near(gap.atLeastDays()).map(days -> Lapse.ofDays(downwards(days)));
        Optional<Lapse> most = near(gap.atMostDays()).map(days -> Lapse.ofDays(-downwards(-days)));
        if (least.isEmpty() && most.isEmpty()) {
            return Optional.empty();
        }
        // A lapse whose least is left open says "not before", unless all of it lies before: then no limit has to be
        // told.
        boolean saysTooMuch = least.isEmpty() && gap.atLeastDays() < 0 && gap.atMostDays() >= 0;
        When counted = when.withOn(Optional.empty())
                .withSince(name)
                .withAtLeast(saysTooMuch ? Optional.of(Lapse.ofDays(-FARTHEST)) : least)
                .withAtMost(most);
        return Optional.of(marked(counted, Codes.Origin.GENERALISED));
    }

    private static Optional<Long> near(long days) {
        return isNear(days) ? Optional.of(days) : Optional.empty();
    }

    private static boolean isNear(long days) {
        return days > -FARTHEST && days < FARTHEST;
    }

    /** Rounds down, but never from after to before, since what is counted is longer than its unit: a certain order stays. */
    static long downwards(long days) {
        long size = Math.abs(days);
        int unit = size <= DAYS ? 1 : size <= WEEKS ? WEEK : MONTH;
        return Math.floorDiv(days, unit) * unit;
    }
}
