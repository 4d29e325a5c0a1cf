package org.lessons.model.time;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts for the laws: every form of lapse that is read, and near misses. */
final class LapseTexts {

    private LapseTexts() {}

    static Arbitrary<String> all() {
        return Combinators.combine(
                        Arbitraries.of("", "-", "+"),
                        amount(500).injectNull(0.5),
                        amount(6000).injectNull(0.4),
                        amount(1000).injectNull(0.5),
                        amount(1000).injectNull(0.4))
                .as((sign, years, months, weeks, days) ->
                        sign + "P" + part(years, "Y") + part(months, "M") + part(weeks, "W") + part(days, "D"))
                .filter(text -> !text.endsWith("P"));
    }

    /** Mostly the few that people say. */
    private static Arbitrary<Integer> amount(int most) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 14), Arbitraries.integers().between(0, most));
    }

    private static String part(Integer amount, String unit) {
        return amount == null ? "" : amount + unit;
    }

    static Arbitrary<String> nearMisses() {
        Arbitrary<String> alphabet = Arbitraries.strings()
                .withChars("P0123456789YMWD-+")
                .ofMaxLength(8)
                .map("P"::concat);
        Arbitrary<String> changed = Combinators.combine(
                        all(),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.strings()
                                .withChars("P019YMWDTHS.,-+ pyd\u0661\u2212")
                                .ofMaxLength(1),
                        Arbitraries.of(true, false))
                .as((text, at, with, replace) -> {
                    int from = Math.min(at, text.length());
                    int to = replace ? Math.min(from + 1, text.length()) : from;
                    return text.substring(0, from) + with + text.substring(to);
                });
        return Arbitraries.oneOf(alphabet, changed, all(), Arbitraries.strings().ofMaxLength(120));
    }
}
