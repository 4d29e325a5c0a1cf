package org.lessons.io.publish;

import java.time.LocalDate;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Precision;

/** What a date or an interval is called: as vague as it is, in no finer unit than it was told in. */
final class Dates {

    private static final String OPEN = "..";
    private static final int FIRST_OF_FOUR_FIGURES = 1000;

    private final Phrases phrases;

    Dates(Phrases phrases) {
        this.phrases = phrases;
    }

    String words(Edtf on) {
        String text = on.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text);
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        if (isDateless(start)) {
            return phrases.say("until", date(end));
        }
        return isDateless(end) ? phrases.say("from", date(start)) : phrases.say("interval", date(start), date(end));
    }

    /** Open and unknown are told alike: the difference is for those who reckon. */
    private static boolean isDateless(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private String date(String text) {
        char mark = text.charAt(text.length() - 1);
        boolean about = mark == '~' || mark == '%';
        boolean perhaps = mark == '?' || mark == '%';
        // Without its mark the extent is the date's own and not widened.
        Edtf date = Edtf.of(about || perhaps ? text.substring(0, text.length() - 1) : text);
        String said = unit(date);
        if (!about && !perhaps) {
            return text.endsWith("-XX") ? phrases.say("sometime", said) : said;
        }
        String vaguely = about ? phrases.say(isSpan(date.precision()) ? "about.span" : "about", said) : said;
        return perhaps ? phrases.say("perhaps", vaguely) : vaguely;
    }

    /** What in Welsh begins with an article or with a letter that the word for "about" would change. */
    private static boolean isSpan(Precision precision) {
        return precision == Precision.QUARTER || precision == Precision.DECADE || precision == Precision.CENTURY;
    }

    private String unit(Edtf date) {
        LocalDate first = date.extent().earliest().orElseThrow();
        int year = first.getYear();
        int month = first.getMonthValue();
        return switch (date.precision()) {
            case DAY -> phrases.say("day", first.getDayOfMonth(), month(month), year(year));
            case MONTH -> phrases.say("month", month(month), year(year));
            case SEASON -> season(month, year);
            case QUARTER -> phrases.say("quarter." + (month + 2) / 3, year(year));
            case YEAR -> year(year);
            case DECADE, CENTURY, INTERVAL ->
                years(
                        date.precision(),
                        year,
                        date.extent().latest().orElseThrow().getYear());
        };
    }

    private String month(int month) {
        return phrases.say("month." + month);
    }

    /** A winter is in two years, and whoever reads of one would not know in which of its own two it lies. */
    private String season(int month, int year) {
        return switch (month) {
            case 3 -> phrases.say("spring", year(year));
            case 6 -> phrases.say("summer", year(year));
            case 9 -> phrases.say("autumn", year(year));
            default -> {
                String next = year(year + 1);
                boolean modern = year >= FIRST_OF_FOUR_FIGURES;
                yield phrases.say("winter", year(year), modern ? next.substring(next.length() - 2) : next);
            }
        };
    }

    /** The 2000s might be ten years or a hundred, so these are told by their first and last. */
    private String years(Precision precision, int first, int last) {
        return precision == Precision.DECADE && first >= FIRST_OF_FOUR_FIGURES && first % 100 != 0
                ? phrases.say("decade", first)
                : phrases.say("years", year(first), year(last));
    }

    /** EDTF counts a year 0, people do not: what it writes -0044 is 45 BC. */
    private String year(int year) {
        if (year <= 0) {
            return phrases.say("year.before", 1L - year);
        }
        return year < FIRST_OF_FOUR_FIGURES ? phrases.say("year.early", year) : Integer.toString(year);
    }
}
