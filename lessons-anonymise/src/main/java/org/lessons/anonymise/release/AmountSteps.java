package org.lessons.anonymise.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lessons.anonymise.coarse.Band;

/** Amounts to bands that grow with them. */
final class AmountSteps implements Coarsening {

    static final AmountSteps BANDS = new AmountSteps();

    private static final List<String> STEPS = List.of("amount", "narrow band", "band", "wide band", "very wide band");

    /** How many powers of ten the bands of each step span; the narrow ones lie within one. */
    private static final int[] POWERS = {0, 0, 1, 2, 4};

    private static final char TO = '-';
    private static final int MOST_DIGITS = 18;

    private AmountSteps() {}

    private record Amount(BigDecimal min, BigDecimal max, String of) {}

    /** An amount as a value: what is known of it, and what it is an amount of. */
    static Optional<String> value(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> of) {
        if (min.isEmpty() && max.isEmpty()) {
            return Optional.empty();
        }
        String from = min.map(AmountSteps::plain).orElse("");
        String to = max.map(AmountSteps::plain).orElse("");
        String amount = from.equals(to) ? from : from + TO + to;
        return Optional.of(of.map(unit -> amount + " " + unit).orElse(amount));
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    @Override
    public List<String> row(String value) {
        List<String> row = new ArrayList<>(List.of(value));
        Optional<Amount> amount = read(value);
        for (int step = 1; step < STEPS.size(); step++) {
            int of = step;
            row.add(amount.flatMap(known -> label(known, of)).orElse(value));
        }
        return row;
    }

    private static Optional<Amount> read(String value) {
        int blank = value.indexOf(' ');
        String numbers = blank < 0 ? value : value.substring(0, blank);
        int to = numbers.indexOf(TO, 1);
        try {
            BigDecimal min = new BigDecimal(to < 0 ? numbers : numbers.substring(0, to));
            BigDecimal max = to < 0 ? min : new BigDecimal(numbers.substring(to + 1));
            boolean usable = min.signum() >= 0
                    && max.compareTo(min) >= 0
                    && max.precision() - max.scale() <= MOST_DIGITS
                    && max.scale() <= MOST_DIGITS;
            return usable
                    ? Optional.of(new Amount(min, max, blank < 0 ? "" : value.substring(blank)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> label(Amount amount, int step) {
        Band least = band(amount.min(), step);
        // A treatment says bands by both of their edges: the upper one is where the next band begins.
        boolean upToTheEdge =
                amount.max().compareTo(amount.min()) > 0 && amount.max().compareTo(least.to()) == 0;
        boolean within = upToTheEdge || band(amount.max(), step).equals(least);
        return within
                ? Optional.of(least.from().toPlainString() + " to " + least.to().toPlainString() + amount.of() + LABEL)
                : Optional.empty();
    }

    private static Band band(BigDecimal amount, int step) {
        if (step == 1) {
            Band narrow = Band.of(amount, amount);
            return new Band(whole(narrow.from()), whole(narrow.to()));
        }
        int powers = POWERS[step];
        int digits = amount.compareTo(BigDecimal.ONE) < 0 ? 0 : amount.precision() - amount.scale() - 1;
        int from = digits / powers * powers;
        return new Band(
                from == 0 ? BigDecimal.ZERO : whole(BigDecimal.ONE.scaleByPowerOfTen(from)),
                whole(BigDecimal.ONE.scaleByPowerOfTen(from + powers)));
    }

    private static BigDecimal whole(BigDecimal edge) {
        return edge.setScale(0);
    }

    @Override
    public List<String> steps() {
        return STEPS;
    }
}
