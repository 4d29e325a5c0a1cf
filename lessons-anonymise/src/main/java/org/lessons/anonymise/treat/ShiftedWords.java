package org.lessons.anonymise.treat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.lessons.anonymise.coarse.ShiftedDate;
import org.lessons.anonymise.grammar.Dates;
import org.lessons.model.time.Edtf;

/** Says a date as it is after the dates of its case were moved. */
final class ShiftedWords {

    private static final int MONTH = 7;
    private static final int DAY = 10;

    private ShiftedWords() {}

    static Optional<String> replace(Mention mention) {
        return mention.shift()
                .filter(days -> days != 0)
                .flatMap(days -> Dates.edtf(mention.text()).flatMap(date -> ShiftedDate.of(date, days)))
                .flatMap(ShiftedWords::words)
                .map(words -> Techniques.OPEN + words + Techniques.CLOSE);
    }

    private static Optional<String> words(Edtf date) {
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.of(one(text));
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        return Optional.of(
                date.interval() && follows(from, to)
                        ? one(from) + " or " + one(to)
                        : "between " + one(from) + " and " + one(to));
    }

    /** Whether one month or year comes right after the other: then it was one or the other. */
    private static boolean follows(String from, String to) {
        LocalDate first = Edtf.of(from).extent().latest().orElseThrow();
        LocalDate second = Edtf.of(to).extent().earliest().orElseThrow();
        return from.length() < DAY && first.plusDays(1).equals(second);
    }

    private static String one(String text) {
        if (text.length() == DAY) {
            LocalDate day = LocalDate.parse(text);
            return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
        }
        if (text.length() == MONTH) {
            LocalDate first = LocalDate.parse(text + "-01");
            return month(first) + " " + first.getYear();
        }
        return text;
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
