package org.lessons.model.trail;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.shape.Pointer;

/** What the events of a timeline are called, and their times in words. */
final class EventWords {

    private static final int LONGEST_ID = 16;

    private final Timeline timeline;
    private final Axis axis;
    private final Locale locale;
    private final Map<Pointer, String> names = new HashMap<>();

    EventWords(Timeline timeline, Axis axis, Locale locale) {
        this.timeline = timeline;
        this.axis = axis;
        this.locale = locale;
        for (Timeline.Event event : timeline.events()) {
            String by = event.id().map(id -> Label.shorten(id, LONGEST_ID)).orElse("(" + number(event.pointer()) + ")");
            names.put(event.pointer(), by);
        }
    }

    /** By its place among its kind, counted from 1. */
    private static String number(Pointer at) {
        String text = at.toString();
        String last = text.substring(text.lastIndexOf('/') + 1);
        boolean counted = !last.isEmpty() && Character.isDigit(last.charAt(0));
        return counted ? Integer.toString(Integer.parseInt(last) + 1) : "";
    }

    /** The kind and the id, or its number among its kind. */
    String name(Timeline.Event event) {
        String by = names.getOrDefault(event.pointer(), "");
        return switch (event.kind()) {
            case STARTED -> Spoken.say("event.started", locale);
            case ENDED -> Spoken.say("event.ended", locale);
            case CONCERN -> Trail.Kind.CONCERN.one(locale) + " " + by;
            case DECISION -> Trail.Kind.DECISION.one(locale) + " " + by;
            case EFFECT -> Trail.Kind.EFFECT.one(locale) + " " + by;
            case STOP -> Spoken.say("event.stop", locale) + (event.id().isEmpty() && isOnlyStop() ? "" : " " + by);
            case RESPONSE ->
                Spoken.say(
                        "event.response",
                        locale,
                        names.getOrDefault(event.pointer().parent(), ""));
        };
    }

    private boolean isOnlyStop() {
        return timeline.events().stream()
                        .filter(event -> event.kind() == Timeline.Kind.STOP)
                        .limit(2)
                        .count()
                == 1;
    }

    /** When it happened, within a sentence. */
    String when(int number) {
        Timeline.Event event = timeline.events().get(number);
        Optional<Span> place = axis.places().get(number);
        if (place.isEmpty() || axis.isCalendar()) {
            return dates(event);
        }
        boolean reference = switch (axis.kind()) {
            case FROM_START -> event.kind() == Timeline.Kind.STARTED;
            case FROM_END -> event.kind() == Timeline.Kind.STOP && place.get().equals(Span.SAME);
            default -> axis.reference().equals(Optional.of(number));
        };
        return reference ? Spoken.say("timeline.counted-from-here", locale) : distance(place.get(), reference());
    }

    /** What the axis is counted from, within a sentence. */
    String reference() {
        return switch (axis.kind()) {
            case FROM_START -> Spoken.say("timeline.start", locale);
            case FROM_END -> Spoken.say(isOnlyStop() ? "timeline.end" : "timeline.first-stop", locale);
            default ->
                axis.reference().map(timeline.events()::get).map(this::name).orElse("");
        };
    }

    private String distance(Span span, String from) {
        long least = span.least();
        long most = span.most();
        if (least == 0 && most == 0) {
            return Spoken.say("when.same", locale, from);
        }
        if (!span.knowsMost()) {
            return least == 0
                    ? Spoken.say("when.from", locale, from)
                    : least > 0
                            ? Spoken.say("when.after", locale, Stretch.words(least, most, locale), from)
                            : Spoken.say("when.not-earlier", locale, Stretch.bound(-least, locale), from);
        }
        if (!span.knowsLeast()) {
            return most == 0
                    ? Spoken.say("when.until", locale, from)
                    : most < 0
                            ? Spoken.say("when.before", locale, Stretch.words(-most, -least, locale), from)
                            : Spoken.say("when.not-later", locale, Stretch.bound(most, locale), from);
        }
        if (least >= 0) {
            return Spoken.say("when.after", locale, Stretch.words(least, most, locale), from);
        }
        if (most <= 0) {
            return Spoken.say("when.before", locale, Stretch.words(-most, -least, locale), from);
        }
        String before = Stretch.bound(-least, locale);
        return Spoken.say("when.around", locale, before, Stretch.bound(most, locale), from);
    }

    private String dates(Timeline.Event event) {
        Optional<LocalDate> earliest = event.extent().earliest();
        Optional<LocalDate> latest = event.extent().latest();
        if (event.when().isEmpty()) {
            return Spoken.say("timeline.no-date", locale);
        }
        if (event.extent().backwards() || earliest.isEmpty() && latest.isEmpty()) {
            return Spoken.say("timeline.not-known", locale);
        }
        if (earliest.isEmpty()) {
            return Spoken.say("when.until", locale, date(latest.orElseThrow()));
        }
        return latest.map(last -> between(earliest.get(), last))
                .orElseGet(() -> Spoken.say("when.from", locale, date(earliest.get())));
    }

    /** Whole months and years are called by their number alone. */
    private String between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean years = months && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        String from = years ? Integer.toString(first.getYear()) : months ? month(first) : date(first);
        String to = years ? Integer.toString(last.getYear()) : months ? month(last) : date(last);
        return from.equals(to) ? from : Spoken.say("when.between", locale, from, to);
    }

    /** A day in numbers; the name of a month may also be somebody's. */
    static String date(LocalDate day) {
        return day.getDayOfMonth() + "/" + month(day);
    }

    static String month(LocalDate day) {
        return day.getMonthValue() + "/" + day.getYear();
    }

    /** Every event and its time. */
    String all() {
        StringBuilder all = new StringBuilder();
        List<Timeline.Event> events = timeline.events();
        for (int i = 0; i < events.size(); i++) {
            all.append(all.isEmpty() ? "" : " ").append(i + 1).append(". ").append(name(events.get(i)));
            all.append(axis.isNone() && events.get(i).when().isEmpty() ? "" : ": " + when(i))
                    .append('.');
        }
        return all.toString();
    }
}
