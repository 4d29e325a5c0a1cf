package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.microdata.GeneralisedTable;

/**
 * Collects what is known about a recoded table and measures what it still gives away.
 *
 * <p>Only the table is needed. What is not handed in is not guessed: the report says that it is not known. Values are read, counted
 * and forgotten. Not for use by several threads; the {@link RiskReport} is.
 *
 * <pre>{@code
 * RiskReport report = RiskAssessment.of(recoded)
 *         .threshold(5)
 *         .sensitive("harm", harms)
 *         .holders(organisations)
 *         .flow(47, 3, 2, 2, 40)
 *         .report();
 * Files.writeString(page, report.toHtml(Locale.UK));
 * }</pre>
 */
public final class RiskAssessment {

    private static final int USUAL_THRESHOLD = 5;

    private final GeneralisedTable table;
    private final List<Told> sensitive = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private int threshold = USUAL_THRESHOLD;
    private @Nullable ToIntFunction<List<String>> population;
    private @Nullable Told holders;
    private Optional<RiskReport.FlowCounts> flow = Optional.empty();
    private Optional<RiskReport.Share> attested = Optional.empty();
    private Optional<RiskReport.Share> machineCoded = Optional.empty();

    private RiskAssessment(GeneralisedTable table) {
        this.table = table;
    }

    /**
     * Begins an assessment.
     *
     * @param table the table as it would be released
     * @return an assessment to which more can be told
     */
    public static RiskAssessment of(GeneralisedTable table) {
        return new RiskAssessment(table);
    }

    /**
     * Says what the release is called.
     *
     * @param title a few words that stand in the heading of the page
     * @return this
     */
    public RiskAssessment name(String title) {
        this.name = Optional.of(title);
        return this;
    }

    /**
     * Says how many rows should look the same at the least.
     *
     * @param k at least 1; 5 unless said otherwise
     * @return this
     */
    public RiskAssessment threshold(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k is at least 1");
        }
        this.threshold = k;
        return this;
    }

    /**
     * Names a column that tells something about whoever is found, all its values equally far from each other.
     *
     * @param column its name
     * @param values what each row tells: one value, several, or none
     * @return this
     * @throws IllegalArgumentException when there are more or fewer than rows
     */
    public RiskAssessment sensitive(String column, List<? extends Collection<String>> values) {
        sensitive.add(told(column, values, List.of(), false));
        return this;
    }

    /**
     * Names a column that tells something about whoever is found, its values lying on a line, as degrees of harm do.
     *
     * @param column its name
     * @param values what each row tells
     * @param order the values as they lie on the line; others are taken to follow, in the order of the alphabet
     * @return this
     * @throws IllegalArgumentException when there are more or fewer than rows
     */
    public RiskAssessment sensitive(String column, List<? extends Collection<String>> values, List<String> order) {
        sensitive.add(told(column, values, order, true));
        return this;
    }

    /**
     * Says how many of the population look the same, so that the journalist's risk can be told.
     *
     * @param register answers to what a class shows ({@link GeneralisedTable#cells}) with the number of those outside and inside
     *     the release to whom it applies; 0 where it does not know
     * @return this
     */
    public RiskAssessment population(ToIntFunction<List<String>> register) {
        this.population = register;
        return this;
    }

    /**
     * Says whose rows they are.
     *
     * @param organisations the organisations of each row: one, several, or none
     * @return this
     * @throws IllegalArgumentException when there are more or fewer than rows
     */
    public RiskAssessment holders(List<? extends Collection<String>> organisations) {
        this.holders = told("", organisations, List.of(), false);
        return this;
    }

    /**
     * Says how many cases came in and what became of them.
     *
     * @param submitted how many came in
     * @param refused how many were kept back by the gate or by an error
     * @param suppressed how many were taken out to protect people
     * @param withdrawn how many were taken back
     * @param released how many are released
     * @return this
     * @throws IllegalArgumentException when one is negative
     */
    public RiskAssessment flow(int submitted, int refused, int suppressed, int withdrawn, int released) {
        this.flow = Optional.of(new RiskReport.FlowCounts(submitted, refused, suppressed, withdrawn, released));
        return this;
    }

    /**
     * Says how many treatments a person attested.
     *
     * @param byAPerson how many
     * @param cases of how many cases
     * @return this
     * @throws IllegalArgumentException when more than all
     */
    public RiskAssessment attested(int byAPerson, int cases) {
        this.attested = Optional.of(RiskReport.Share.of(byAPerson, cases));
        return this;
    }

    /**
     * Says how many codings a machine made.
     *
     * @param byAMachine how many
     * @param codings of how many codings
     * @return this
     * @throws IllegalArgumentException when more than all
     */
    public RiskAssessment machineCoded(int byAMachine, int codings) {
        this.machineCoded = Optional.of(RiskReport.Share.of(byAMachine, codings));
        return this;
    }

    /**
     * Measures.
     *
     * @return the report
     */
    public RiskReport report() {
        RiskMeasures measures = new RiskMeasures(table, threshold);
        ClassRows classes = ClassRows.of(table);
        Told ofHolders = holders;
        ToIntFunction<List<String>> register = population;
        RiskReport measured = new RiskReport(
                name,
                table.rows(),
                threshold,
                measures.classes(),
                measures.prosecutor(),
                register == null ? Optional.empty() : Optional.of(measures.journalist(register)),
                Rounded.up(table.classes(), measures.inClasses()),
                RiskReport.Share.of(Uniques.before(table.original()), table.rows()),
                RiskReport.Share.of(measures.alone(), table.rows()),
                measures.columns(),
                RiskReport.Share.of(table.suppressed(), table.rows()),
                measures.suppressedCells(),
                sensitive.stream().map(column -> column.measure(classes)).toList(),
                ofHolders == null ? Optional.empty() : Optional.of(ofHolders.asHolders(classes)),
                flow,
                attested,
                machineCoded,
                List.of());
        return Limits.stated(measured);
    }

    private Told told(String column, List<? extends Collection<String>> values, List<String> order, boolean ordered) {
        if (values.size() != table.rows()) {
            throw new IllegalArgumentException("one entry a row");
        }
        return new Told(column, Coded.of(values, order), ordered);
    }
}
