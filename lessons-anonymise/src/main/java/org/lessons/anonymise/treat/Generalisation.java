package org.lessons.anonymise.treat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.lessons.anonymise.coarse.Band;
import org.lessons.anonymise.coarse.CoarserDate;
import org.lessons.anonymise.grammar.Dates;
import org.lessons.anonymise.grammar.Figures;
import org.lessons.model.time.Edtf;

/** Says the same more coarsely, in words. */
final class Generalisation {

    private static final int ADULT = 18;
    private static final int OLDEST_BAND = 90;

    private Generalisation() {}

    static Optional<String> replace(Mention mention) {
        return switch (mention.category()) {
            case DATE, DATE_OF_BIRTH -> date(mention);
            case AGE -> age(mention.text());
            case MONEY -> money(mention.text());
            case ORGANISATION -> mention.kind().map(kind -> bracketed(kind + " " + mention.letter()));
            case POSTCODE -> mention.kind().map(kind -> bracketed("POSTCODE " + mention.letter() + ", " + kind));
            case LOCATION -> mention.kind().map(kind -> bracketed("PLACE " + mention.letter() + ", " + kind));
            default -> Optional.empty();
        };
    }

    private static String bracketed(String words) {
        return Techniques.OPEN + words + Techniques.CLOSE;
    }

    private static Optional<String> date(Mention mention) {
        return Dates.edtf(mention.text()).flatMap(date -> {
            Edtf coarse = CoarserDate.of(date, mention.granularity().orElse(Granularity.QUARTER));
            return coarse.equals(date) ? Optional.of(mention.text()) : words(coarse.text());
        });
    }

    /** 2021-34 reads "quarter 2 of 2021". */
    private static Optional<String> words(String edtf) {
        if (edtf.length() == 4) {
            return Optional.of(bracketed(edtf));
        }
        boolean quarter = edtf.length() == 7 && edtf.charAt(5) == '3';
        return quarter
                ? Optional.of(bracketed("quarter " + (edtf.charAt(6) - '2') + " of " + edtf.substring(0, 4)))
                : Optional.empty();
    }

    private static Optional<String> age(String text) {
        OptionalInt found = Figures.years(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int years = found.getAsInt();
        if (years < ADULT) {
            return Optional.of(bracketed("AGE under 18"));
        }
        int from = years / 10 * 10;
        return Optional.of(bracketed(
                years >= OLDEST_BAND ? "AGE 90 or over" : "AGE " + Math.max(from, ADULT) + " to " + (from + 9)));
    }

    private static Optional<String> money(String text) {
        return Figures.sum(text).filter(sum -> sum.signum() > 0).map(sum -> {
            Band band = Band.of(sum, sum);
            return bracketed("SUM " + plain(band.from()) + " to " + plain(band.to()));
        });
    }

    private static String plain(BigDecimal edge) {
        return String.format(Locale.ROOT, "%,d", edge.longValue());
    }
}
