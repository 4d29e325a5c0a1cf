package org.lessons.io.publish;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lessons.model.Cost;
import org.lessons.model.Quantity;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** What a count or a sum of money is called in plain words: "120 to 150 people", "at least &pound;250,000 (budget)". */
final class Amounts {

    private static final String POUNDS = "GBP";
    private static final Vocabulary UNITS = Vocabulary.named("units").orElseThrow();
    private static final Vocabulary KINDS = Vocabulary.named("costKinds").orElseThrow();

    private Amounts() {}

    /**
     * The words for a count, on one line.
     *
     * @param locale Welsh, or anything else for English
     * @return the words; empty when neither bound is there
     */
    static Optional<String> words(Quantity quantity, Locale locale) {
        Phrases phrases = new Phrases(locale);
        return between(
                quantity.min().map(Figures::of),
                quantity.max().map(Figures::of),
                number -> quantity.unit()
                        .map(unit -> counted(number, unit, phrases))
                        .orElse(number),
                phrases);
    }

    /** Our own units stand in a phrase with their number, because a number changes the noun behind it in Welsh. */
    private static String counted(String number, Term unit, Phrases phrases) {
        if (!UNITS.holds(unit)) {
            return phrases.say("units.other", number, UNITS.label(unit, phrases.locale()));
        }
        return number.equals("1") ? phrases.say("units." + unit + ".one") : phrases.say("units." + unit, number);
    }

    /**
     * The words for a sum of money, on one line, with its kind behind it where that is known.
     *
     * @param locale Welsh, or anything else for English
     * @return the words; empty when neither bound is there
     */
    static Optional<String> words(Cost cost, Locale locale) {
        Phrases phrases = new Phrases(locale);
        UnaryOperator<String> money = money(cost.currency().map(Plain::line).orElse(""));
        return between(
                        cost.min().map(Figures::money).map(money),
                        cost.max().map(Figures::money).map(money),
                        UnaryOperator.identity(),
                        phrases)
                .map(sum -> cost.kind()
                        .map(kind -> phrases.say("kind", sum, kind(kind, phrases.locale())))
                        .orElse(sum));
    }

    /** A label stands alone elsewhere; within a line it begins small. A code of somebody else's stays as it is. */
    private static String kind(Term kind, Locale locale) {
        String label = KINDS.label(kind, locale);
        return KINDS.holds(kind) ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    private static UnaryOperator<String> money(String currency) {
        if (currency.equals(POUNDS)) {
            return sum -> sum.startsWith("-") ? "-\u00a3" + sum.substring(1) : "\u00a3" + sum;
        }
        return currency.isEmpty() ? UnaryOperator.identity() : sum -> currency + " " + sum;
    }

    /** One bound or two, with what is counted put behind the number before "at least" goes in front of it. */
    private static Optional<String> between(
            Optional<String> min, Optional<String> max, UnaryOperator<String> counted, Phrases phrases) {
        if (min.isEmpty()) {
            return max.map(counted).map(most -> phrases.say("at-most", most));
        }
        if (max.isEmpty()) {
            return min.map(counted).map(least -> phrases.say("at-least", least));
        }
        Optional<String> number = min.equals(max) ? min : Optional.of(phrases.say("range", min.get(), max.get()));
        return number.map(counted);
    }
}
