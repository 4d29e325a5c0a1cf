package org.lessons.anonymise.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.When;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Extent;
import org.lessons.model.vocabulary.Codes;

/** Dates to the month, the quarter, the year, five years and ten, each of which holds every day that the date may mean. */
final class DateSteps implements Coarsening {

    static final DateSteps CALENDAR = new DateSteps();

    /** A time that is told by its distance from another alone. */
    static final String RELATIVE = "RELATIVE";

    /** A date that was moved: it is none. */
    static final String SHIFTED = "SHIFTED";

    private static final List<String> STEPS = List.of("day", "month", "quarter", "year", "five years", "ten years");
    private static final int LAST_YEAR = 9999;
    private static final int FIVE = 5;
    private static final int TEN = 10;

    private DateSteps() {}

    static Optional<String> value(When when) {
        if (when.origin().filter(Codes.Origin.SHIFTED::equals).isPresent()) {
            return Optional.of(SHIFTED);
        }
        return when.on().map(Edtf::text).or(() -> when.since().isPresent() ? Optional.of(RELATIVE) : Optional.empty());
    }

    @Override
    public List<String> row(String value) {
        List<String> row = new ArrayList<>(List.of(value));
        Optional<Extent> extent = Edtf.parse(value)
                .map(Edtf::extent)
                .filter(days -> days.earliest().isPresent() && days.latest().isPresent() && !days.backwards())
                .filter(days -> days.earliest().get().getYear() >= TEN
                        && days.latest().get().getYear() <= LAST_YEAR);
        for (int step = 1; step < STEPS.size(); step++) {
            row.add(extent.isPresent() ? label(value, extent.get(), step) : value);
        }
        return row;
    }

    private static String label(String value, Extent extent, int step) {
        LocalDate first = extent.earliest().orElseThrow();
        LocalDate last = extent.latest().orElseThrow();
        String cell = cell(first, step);
        return cell.equals(cell(last, step)) ? cell + LABEL : value;
    }

    private static String cell(LocalDate day, int step) {
        int year = day.getYear();
        return switch (step) {
            case 1 -> String.format(Locale.ROOT, "%04d-%02d", year, day.getMonthValue());
            case 2 -> String.format(Locale.ROOT, "%04d-%d", year, 33 + (day.getMonthValue() - 1) / 3);
            case 3 -> String.format(Locale.ROOT, "%04d", year);
            case 4 -> span(year, FIVE);
            default -> span(year, TEN);
        };
    }

    private static String span(int year, int years) {
        int from = year / years * years;
        return String.format(Locale.ROOT, "%04d/%04d", from, from + years - 1);
    }

    @Override
    public List<String> steps() {
        return STEPS;
    }
}
