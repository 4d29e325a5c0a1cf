package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * What a release of a small collection can tell: which columns survive at which coarseness, and what to drop to keep another.
 *
 * <p>Each was tried: with these columns at these steps, told in one way throughout, every case looks like enough others. It is one
 * good choice; others may be as good. A described record, so it can be written as a file; it holds no value of a case. Immutable
 * and safe for use by several threads.
 *
 * @param cases how many cases may go outside
 * @param k how many look the same at least
 * @param organisations of how many different organisations they are at least; 0 where these are not counted
 * @param leftOut how many cases have to be left out for that, within what the request allows
 * @param columns what becomes of each column; empty when the request was bad
 * @param exchanges what to drop so that another column can stay, or be told more finely
 * @param leavings which column could be told more finely if a few cases, one in ten at most, were left out
 * @param notes what is wrong with the request, and what was left out
 */
public record Feasibility(
        @Described(sensitivity = Sensitivity.SAFE) Integer cases,
        @Described(sensitivity = Sensitivity.SAFE) Integer k,
        @Described(sensitivity = Sensitivity.SAFE) Integer organisations,
        @Described(sensitivity = Sensitivity.SAFE) Integer leftOut,
        List<Column> columns,
        List<Exchange> exchanges,
        List<LeavingOut> leavings,
        List<Note> notes) {

    /** Copies the lists. */
    public Feasibility {
        columns = List.copyOf(columns);
        exchanges = List.copyOf(exchanges);
        leavings = List.copyOf(leavings);
        notes = List.copyOf(notes);
    }

    /**
     * What becomes of a column.
     *
     * @param name its name
     * @param step the coarseness at which it is told; absent when it has to be dropped
     * @param lossPercent how much of it is lost, in per cent
     */
    public record Column(
            @Described(sensitivity = Sensitivity.SAFE) String name,
            @Described(sensitivity = Sensitivity.SAFE) Optional<String> step,
            @Described(sensitivity = Sensitivity.SAFE) Integer lossPercent) {

        private Finding words() {
            return step.isPresent()
                    ? finding("feasible.stays", noun(name), step.get())
                    : finding("feasible.goes", noun(name));
        }
    }

    /**
     * What to drop to keep another.
     *
     * @param drop the name of the column to drop
     * @param keep the name of the column that can be told then, or told more finely
     * @param step the coarseness at which it can be told
     */
    public record Exchange(
            @Described(sensitivity = Sensitivity.SAFE) String drop,
            @Described(sensitivity = Sensitivity.SAFE) String keep,
            @Described(sensitivity = Sensitivity.SAFE) String step) {

        private Finding words() {
            return finding("feasible.exchange", noun(drop), noun(keep), step);
        }
    }

    /**
     * How many cases to leave out so that a column can be told, or told more finely.
     *
     * @param cases how many are left out then in all
     * @param keep the name of the column
     * @param step the coarseness at which it can be told
     */
    public record LeavingOut(
            @Described(sensitivity = Sensitivity.SAFE) Integer cases,
            @Described(sensitivity = Sensitivity.SAFE) String keep,
            @Described(sensitivity = Sensitivity.SAFE) String step) {

        private Finding words() {
            return finding("feasible.leaving-out", number(cases), noun(keep), step);
        }
    }

    /**
     * One thing that was found about the request.
     *
     * @param at where
     * @param code what kind of thing, as in {@link Finding#code()}
     * @param severity how much it matters
     * @param arguments words of ours that the message repeats
     */
    public record Note(
            @Described(sensitivity = Sensitivity.SAFE) String at,
            @Described(sensitivity = Sensitivity.SAFE) String code,
            @Described(sensitivity = Sensitivity.SAFE) Severity severity,
            @Described(sensitivity = Sensitivity.SAFE) List<String> arguments) {

        /** Copies the list. */
        public Note {
            arguments = List.copyOf(arguments);
        }

        static Note of(Finding finding) {
            return new Note(finding.location().toString(), finding.code(), finding.severity(), finding.arguments());
        }

        private Finding words() {
            return finding(code, arguments.toArray(String[]::new));
        }
    }

    /**
     * Whether any column survives.
     *
     * @return false when the request was bad, too
     */
    public boolean isFeasible() {
        return columns.stream().anyMatch(column -> column.step().isPresent());
    }

    /**
     * The same in sentences.
     *
     * @param locale Welsh; English for any other language
     * @return what is wrong, then what stays, what goes, and what could be exchanged for what
     */
    public List<String> words(Locale locale) {
        List<Finding> words = new ArrayList<>();
        notes.forEach(note -> words.add(note.words()));
        if (!columns.isEmpty()) {
            words.add(
                    organisations > 0
                            ? finding("feasible.cases", number(cases), number(k), number(organisations))
                            : finding("feasible.cases-alone", number(cases), number(k)));
            if (leftOut > 0) {
                words.add(finding("feasible.left-out", number(leftOut)));
            }
        }
        Stream.concat(
                        columns.stream().filter(column -> column.step().isPresent()),
                        columns.stream().filter(column -> column.step().isEmpty()))
                .forEach(column -> words.add(column.words()));
        exchanges.forEach(exchange -> words.add(exchange.words()));
        leavings.forEach(leaving -> words.add(leaving.words()));
        return words.stream().map(finding -> finding.message(locale)).toList();
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String noun(String name) {
        return Stream.concat(CaseColumns.QUASI_IDENTIFIERS.stream(), CaseColumns.AS_TOLD.stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(CaseColumn::noun)
                .orElse(name);
    }

    private static Finding finding(String code, String... arguments) {
        return Finding.of(Request.TABLE, code, arguments);
    }
}
