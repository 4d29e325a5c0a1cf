package org.lessons.io.publish;

import java.util.Optional;
import org.lessons.model.When;
import org.lessons.model.time.Lapse;

/**
 * What a lapse since something else is called: "3 to 4 years after it began".
 *
 * <p>It means what the calendar of a case takes it to mean: where no least is told it is "not before", unless all of it lies before.
 */
final class Lapses {

    /** A hundred years before: what a treatment writes where it tells no limit at all, and no limit to whoever reads. */
    private static final long NO_LIMIT = -36_525;

    private final Phrases phrases;
    private final String anchor;
    private final String since;

    private Lapses(Phrases phrases, String since) {
        this.phrases = phrases;
        this.since = since;
        this.anchor = switch (since) {
            case When.START, When.STOP -> since;
            case "" -> "none";
            default -> "other";
        };
    }

    static Optional<String> words(When when, Phrases phrases) {
        boolean bounded = when.atLeast().isPresent() || when.atMost().isPresent();
        Lapses lapses = new Lapses(phrases, Plain.line(when.since().orElse("")));
        if (!bounded) {
            return lapses.since.isEmpty() ? Optional.empty() : Optional.of(lapses.relation("after"));
        }
        return Optional.of(lapses.bounded(when.atLeast(), when.atMost()));
    }

    private String bounded(Optional<Lapse> atLeast, Optional<Lapse> atMost) {
        if (atMost.isEmpty()) {
            return from(atLeast.orElseThrow());
        }
        Lapse most = atMost.get();
        if (atLeast.isEmpty()) {
            return sign(most) < 0 ? until(most) : between(Lapse.ofDays(0), most);
        }
        Lapse least = atLeast.get();
        if (least.minDays() <= NO_LIMIT && sign(most) >= 0) {
            return until(most);
        }
        boolean crossed = least.minDays() > most.maxDays();
        return crossed ? between(most, least) : between(least, most);
    }

    private String from(Lapse least) {
        return switch (sign(least)) {
            case 0 -> phrases.say("not-before", relation("before"));
            case 1 -> after(phrases.say("at-least", shortest(least)));
            default -> phrases.say("no-earlier", longest(least), relation("before"));
        };
    }

    private String until(Lapse most) {
        return switch (sign(most)) {
            case 0 -> phrases.say("not-after", relation("after"));
            case 1 -> phrases.say("no-later", longest(most), relation("after"));
            default -> before(phrases.say("at-least", shortest(most)));
        };
    }

    private String between(Lapse least, Lapse most) {
        int first = sign(least);
        int last = sign(most);
        if (first == 0 && last == 0) {
            return relation("same");
        }
        if (first < 0 && last > 0) {
            return phrases.say("around", longest(least), relation("before"), longest(most));
        }
        return last > 0 ? after(stretch(least, most)) : before(stretch(most, least));
    }

    /** Of two that lie on the same side, the nearer first. */
    private String stretch(Lapse nearer, Lapse farther) {
        if (sign(nearer) == 0) {
            return phrases.say("at-most", longest(farther));
        }
        Stretch near = Stretch.told(nearer);
        Stretch far = Stretch.told(farther);
        if (near.equals(far) && Stretch.isExact(nearer) && Stretch.isExact(farther)) {
            return near.words(phrases);
        }
        return Stretch.atLeast(nearer, farther).wordsTo(Stretch.atMost(nearer, farther), phrases);
    }

    private String shortest(Lapse lapse) {
        return Stretch.atLeast(lapse).words(phrases);
    }

    private String longest(Lapse lapse) {
        return Stretch.atMost(lapse).words(phrases);
    }

    private String after(String stretch) {
        return stretch + " " + relation("after");
    }

    private String before(String stretch) {
        return stretch + " " + relation("before");
    }

    private String relation(String which) {
        return phrases.say(which + "." + anchor, since);
    }

    private static int sign(Lapse lapse) {
        return lapse.maxDays() < 0 ? -1 : lapse.minDays() > 0 ? 1 : 0;
    }
}
