package org.lessons.io.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lessons.model.When;
import org.lessons.model.shape.Leaf;
import org.lessons.model.time.Edtf;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** What stands in a cell of the capture sheet, as people and spreadsheets write it. */
final class CaptureCell {

    /** What stands before a line of help; none of it is a case. */
    static final char HELP = '#';

    private static final String BETWEEN = ";";

    private CaptureCell() {}

    /** A text without regard to case and to how many spaces it has. */
    record Folded(String text) {
        Folded {
            text = String.join(" ", text.strip().split("\\s+")).toLowerCase(Locale.ROOT);
        }
    }

    /** The cell that holds a text and nothing that a spreadsheet would calculate. */
    static String guarded(String text) {
        return needsGuard(text) ? Guard.SIGN + text : text;
    }

    /** The text that a cell holds; an apostrophe that somebody typed guards nothing and stays. */
    static String unguarded(String cell) {
        boolean isGuarded = cell.length() > 1 && cell.startsWith(Guard.SIGN) && needsGuard(cell.substring(1));
        return isGuarded ? cell.substring(1) : cell;
    }

    private static boolean needsGuard(String text) {
        char first = text.charAt(0);
        return Guard.BEFORE.indexOf(first) >= 0 || first == HELP || text.isBlank();
    }

    /** The time that a cell tells: a date as files, people or spreadsheets write it, or else words. */
    static When when(String cell) {
        String told = cell.strip();
        Optional<Edtf> date = Edtf.parse(told).or(() -> withStrokes(told));
        return date.isPresent()
                ? When.builder().on(date.get()).build()
                : When.builder().asTold(cell).build();
    }

    /** As people write them, the day first, and as spreadsheets turn them round, the year first. */
    private static Optional<Edtf> withStrokes(String told) {
        String[] numbers = told.replace('.', '/').replace('-', '/').split("/", -1);
        try {
            if (numbers.length == 3 && isShort(numbers[1])) {
                boolean isDayFirst = isShort(numbers[0]) && isYear(numbers[2]);
                boolean isYearFirst = isYear(numbers[0]) && isShort(numbers[2]);
                return isDayFirst
                        ? Optional.of(day(numbers[2], numbers[1], numbers[0]))
                        : isYearFirst ? Optional.of(day(numbers[0], numbers[1], numbers[2])) : Optional.empty();
            }
            if (numbers.length == 2 && isShort(numbers[0]) && isYear(numbers[1])) {
                YearMonth month = YearMonth.of(Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
                return Optional.of(Edtf.of(month.toString()));
            }
        } catch (DateTimeException e) {
            // No calendar has it: the month may stand first, and whoever wrote it has to say so.
        }
        return Optional.empty();
    }

    private static Edtf day(String year, String month, String day) {
        return Edtf.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString());
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && areDigits(text);
    }

    private static boolean isShort(String text) {
        return (text.length() == 1 || text.length() == 2) && areDigits(text);
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What a cell that may hold several holds, one after the other. */
    static List<String> several(String cell) {
        List<String> each = new ArrayList<>();
        for (String one : cell.split("[;\n]")) {
            if (!one.isBlank()) {
                each.add(one.strip());
            }
        }
        return each;
    }

    /** The value that a text stands for: a code may be told by its label in either language. */
    static Optional<?> parse(CaptureColumn column, String text) {
        Leaf leaf = column.last().leaf().orElseThrow();
        if (leaf.form() == Leaf.Form.TEXT) {
            return Optional.of(text);
        }
        String stripped = text.strip();
        Optional<Term> labelled = column.list().flatMap(list -> labelled(list, stripped));
        return labelled.isPresent() ? labelled : leaf.parse(stripped);
    }

    private static Optional<Term> labelled(Vocabulary list, String text) {
        Folded label = new Folded(text);
        return list.terms().stream()
                .filter(term -> label.equals(new Folded(list.label(term)))
                        || label.equals(new Folded(list.label(term, CaptureColumns.WELSH)))
                        || label.equals(new Folded(term.code())))
                .findFirst();
    }

    /** The cell of a time, or nothing when it says more than a cell can. */
    static String format(When when) {
        return when.on().map(Edtf::toString).or(when::asTold).orElse("");
    }

    /** The cell of such values. */
    static String format(CaptureColumn column, List<?> values, Locale locale) {
        Leaf leaf = column.last().leaf().orElseThrow();
        return values.stream()
                .map(value -> word(column, leaf, value, locale))
                .collect(Collectors.joining(BETWEEN + " "));
    }

    private static String word(CaptureColumn column, Leaf leaf, Object value, Locale locale) {
        Optional<Vocabulary> list = column.list();
        return list.isPresent() && value instanceof Term && list.get().terms().contains(value)
                ? list.get().label((Term) value, locale)
                : leaf.format(value);
    }
}
