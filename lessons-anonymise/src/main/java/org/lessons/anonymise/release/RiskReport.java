package org.lessons.anonymise.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * What a release still gives away, as far as it can be counted, and what was not protected.
 *
 * <p>A described record, so it can be written as a file; {@link #toHtml} and {@link #toMarkdown} say the same in plain words. It
 * holds counts, shares, codes and the names of columns, never a value, and it never says that a release is anonymous. Risks,
 * shares and distances lie between 0 and 1 and are rounded up to four decimals, so that none seems less than it is; losses
 * are rounded to the nearest. Made by {@link RiskAssessment}. Immutable and safe for use by several threads.
 *
 * @param name what the release is called; absent when nobody said
 * @param rows how many rows the table has, the suppressed ones among them
 * @param threshold how many rows should look the same at the least: k
 * @param classes the rows that look the same
 * @param prosecutor the risk where the intruder knows that somebody's row is there
 * @param journalist the risk where the intruder does not know that; absent when the population is not known
 * @param marketer the share of rows that are told right where every row is guessed, by somebody who knows who is there
 * @param uniquesBefore the rows that were the only ones of their kind before recoding
 * @param uniquesAfter the rows that still are
 * @param columns the columns by which somebody could be known
 * @param suppressedRows the rows that show nothing in these columns
 * @param suppressedCells the cells of these columns that show nothing, those of suppressed rows among them
 * @param sensitive the columns that tell something about whoever is found
 * @param holders whose rows they are; absent when nobody said
 * @param flow how many cases came in and what became of them; absent when nobody said
 * @param attested the cases whose treatment a person attested; absent when nobody said
 * @param machineCoded the codings that a machine made; absent when nobody said
 * @param notProtected what was not protected
 */
public record RiskReport(
        @Described(sensitivity = Sensitivity.SAFE) Optional<String> name,
        @Described(sensitivity = Sensitivity.SAFE) Integer rows,
        @Described(sensitivity = Sensitivity.SAFE) Integer threshold,
        Classes classes,
        Prosecutor prosecutor,
        Optional<Journalist> journalist,
        @Described(sensitivity = Sensitivity.SAFE) BigDecimal marketer,
        Share uniquesBefore,
        Share uniquesAfter,
        List<ColumnLoss> columns,
        Share suppressedRows,
        Share suppressedCells,
        List<SensitiveColumn> sensitive,
        Optional<Holders> holders,
        Optional<FlowCounts> flow,
        Optional<Share> attested,
        Optional<Share> machineCoded,
        List<Unprotected> notProtected) {

    /** Copies the lists. */
    public RiskReport {
        columns = List.copyOf(columns);
        sensitive = List.copyOf(sensitive);
        notProtected = List.copyOf(notProtected);
    }

    /**
     * The report as a page that stands alone: no script, nothing to be fetched, pictures drawn in it, for screen and paper.
     *
     * @param locale Welsh, or anything else for English
     * @return HTML that is well-formed XML as well
     */
    public String toHtml(Locale locale) {
        return RiskPage.write(this, ReportWords.in(locale), new HtmlPage(locale));
    }

    /**
     * The report as text, without the pictures: every picture has a table that says the same.
     *
     * @param locale Welsh, or anything else for English
     * @return Markdown
     */
    public String toMarkdown(Locale locale) {
        return RiskPage.write(this, ReportWords.in(locale), new MarkdownPage());
    }

    /** How many rows, classes and limits there are. */
    @Override
    public String toString() {
        return "RiskReport[" + rows + " rows, " + classes.count() + " classes, " + notProtected.size()
                + " things not protected]";
    }

    /**
     * So many of so many.
     *
     * @param count how many
     * @param of of how many
     * @param share the one divided by the other, rounded up to four decimals; 0 of none is 0
     */
    public record Share(
            @Described(sensitivity = Sensitivity.SAFE) Integer count,
            @Described(sensitivity = Sensitivity.SAFE) Integer of,
            @Described(sensitivity = Sensitivity.SAFE) BigDecimal share) {

        /**
         * So many of so many.
         *
         * @param count how many, 0 to {@code of}
         * @param of of how many
         * @return the share
         * @throws IllegalArgumentException when it would be less than nothing or more than all
         */
        public static Share of(int count, int of) {
            if (count < 0 || count > of) {
                throw new IllegalArgumentException("a share is neither less than nothing nor more than all");
            }
            return new Share(count, of, Rounded.up(count, of));
        }
    }

    /**
     * The rows that look the same.
     *
     * @param count how many classes there are
     * @param smallest the rows of the smallest one; absent when all rows are suppressed
     * @param largest the rows of the largest one; absent when all rows are suppressed
     * @param sizes how many classes there are of which size, every band from one row on
     */
    public record Classes(
            @Described(sensitivity = Sensitivity.SAFE) Integer count,
            @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> smallest,
            @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> largest,
            List<SizeBand> sizes) {

        /** Copies the list. */
        public Classes {
            sizes = List.copyOf(sizes);
        }
    }

    /**
     * Classes of about the same size.
     *
     * @param from the fewest rows of such a class
     * @param to the most; absent for the last band
     * @param classes how many there are
     * @param rows how many rows they have together
     */
    public record SizeBand(
            @Described(sensitivity = Sensitivity.SAFE) Integer from,
            @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> to,
            @Described(sensitivity = Sensitivity.SAFE) Integer classes,
            @Described(sensitivity = Sensitivity.SAFE) Integer rows) {}

    /**
     * The risk that a row is told right by somebody who knows that it is there: one divided by the rows of its class. Suppressed
     * rows are in no class and are left out.
     *
     * @param most the largest of a row
     * @param mean the mean over rows
     * @param aboveThreshold the rows whose risk is more than one divided by the threshold
     */
    public record Prosecutor(
            @Described(sensitivity = Sensitivity.SAFE) BigDecimal most,
            @Described(sensitivity = Sensitivity.SAFE) BigDecimal mean,
            Share aboveThreshold) {}

    /**
     * The risk that a row is told right by somebody who does not know that it is there: one divided by those of the population
     * who would look the same.
     *
     * @param most the largest of a row
     * @param mean the mean over rows, which is also the share that is told right where every row is guessed
     * @param aboveThreshold the rows whose risk is more than one divided by the threshold
     * @param classesBeyond the classes that have more rows here than the population is said to have; their own size was taken
     */
    public record Journalist(
            @Described(sensitivity = Sensitivity.SAFE) BigDecimal most,
            @Described(sensitivity = Sensitivity.SAFE) BigDecimal mean,
            Share aboveThreshold,
            @Described(sensitivity = Sensitivity.SAFE) Integer classesBeyond) {}

    /**
     * A column by which somebody could be known.
     *
     * @param column its name
     * @param loss how much of it was lost, as the normalised certainty penalty: 0 for nothing, 1 for all
     * @param suppressed the cells that show nothing
     */
    public record ColumnLoss(
            @Described(sensitivity = Sensitivity.SAFE) String column,
            @Described(sensitivity = Sensitivity.SAFE) BigDecimal loss,
            Share suppressed) {}

    /**
     * A column that tells something about whoever is found, even where nobody knows which row of a class is theirs.
     *
     * @param column its name
     * @param homogeneous the rows in classes all of whose rows tell one and the same, or all tell nothing
     * @param distance the largest distance of a class to the whole table (t of t-closeness)
     * @param ordered whether that is the ordered distance; the equal one otherwise
     */
    public record SensitiveColumn(
            @Described(sensitivity = Sensitivity.SAFE) String column,
            Share homogeneous,
            @Described(sensitivity = Sensitivity.SAFE) BigDecimal distance,
            @Described(sensitivity = Sensitivity.SAFE) Boolean ordered) {}

    /**
     * Whose rows they are: an organisation may know all of its own cases, so that they do not protect each other.
     *
     * @param holders how many organisations there are
     * @param fewest the fewest in a class
     * @param mostOfAClass the largest share of a class that one has
     * @param mostOfAll the largest share of the whole table that one has
     * @param underOne the rows in classes all of whose rows are of one organisation, or of none that is named
     */
    public record Holders(
            @Described(sensitivity = Sensitivity.SAFE) Integer holders,
            @Described(sensitivity = Sensitivity.SAFE) Integer fewest,
            @Described(sensitivity = Sensitivity.SAFE) BigDecimal mostOfAClass,
            @Described(sensitivity = Sensitivity.SAFE) BigDecimal mostOfAll,
            Share underOne) {}

    /**
     * How many cases came in and what became of them.
     *
     * @param submitted how many came in
     * @param refused how many were kept back by the gate or by an error
     * @param suppressed how many were taken out to protect people
     * @param withdrawn how many were taken back
     * @param released how many are released
     */
    public record FlowCounts(
            @Described(sensitivity = Sensitivity.SAFE) Integer submitted,
            @Described(sensitivity = Sensitivity.SAFE) Integer refused,
            @Described(sensitivity = Sensitivity.SAFE) Integer suppressed,
            @Described(sensitivity = Sensitivity.SAFE) Integer withdrawn,
            @Described(sensitivity = Sensitivity.SAFE) Integer released) {

        /**
         * Checks the counts.
         *
         * @throws IllegalArgumentException when one is negative
         */
        public FlowCounts {
            if (submitted < 0 || refused < 0 || suppressed < 0 || withdrawn < 0 || released < 0) {
                throw new IllegalArgumentException("a count is not negative");
            }
        }
    }

    /**
     * Something that was not protected.
     *
     * @param limit what
     * @param sentence the same in English
     */
    public record Unprotected(
            @Described(sensitivity = Sensitivity.SAFE) Limit limit,
            @Described(sensitivity = Sensitivity.SAFE) String sentence) {}
}
