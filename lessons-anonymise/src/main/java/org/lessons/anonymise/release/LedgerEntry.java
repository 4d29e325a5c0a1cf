package org.lessons.anonymise.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * What a ledger keeps of one release: fingerprints and counts, no value and no id.
 *
 * <p>Fingerprints are keyed hashes under the {@link LedgerKey}, those of values and labels salted with the release and the class,
 * so that neither a list of possible values nor their frequency reads them without the key. The fingerprint of a case is the same
 * in every entry, which is what the ledger is for: who holds the ledger and the published files can follow a class from release to
 * release even without the key. Keep it in the house. Made by {@link Ledger#record}. Immutable and safe for use by several
 * threads.
 *
 * @param version what the release is called
 * @param released the day on which it was recorded
 * @param status whether it still stands
 * @param retraction when and why it was retracted
 * @param terms what it was made by
 * @param columns its columns
 * @param releaseKey the fingerprint of the key under which it names people or cases
 * @param content the fingerprint of all that the outline held, by which the same release is known again
 * @param classes the rows that look the same, class by class
 * @param suppressed the fingerprints of the cases whose rows show nothing
 * @param organisations the organisations in it, where the outline told them
 */
public record LedgerEntry(
        @Described(sensitivity = Sensitivity.SAFE) String version,
        @Described(sensitivity = Sensitivity.SAFE) LocalDate released,
        @Described(sensitivity = Sensitivity.SAFE) Status status,
        Optional<Retraction> retraction,
        ReleaseTerms terms,
        List<Column> columns,
        @Described(sensitivity = Sensitivity.SAFE) Optional<String> releaseKey,
        @Described(sensitivity = Sensitivity.SAFE) String content,
        List<RowsAlike> classes,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.REFERENCE)
        List<String> suppressed,

        List<OrganisationRows> organisations) {

    /** Copies the lists. */
    public LedgerEntry {
        columns = List.copyOf(columns);
        classes = List.copyOf(classes);
        suppressed = List.copyOf(suppressed);
        organisations = List.copyOf(organisations);
    }

    /** Whether a release still stands. */
    public enum Status {
        /** It was handed out. */
        RELEASED,
        /** It was taken back, as far as that can be: copies cannot be recalled. */
        RETRACTED
    }

    /** Why a release was retracted. */
    public enum Reason {
        /** It gave somebody away, or could have. */
        DISCLOSURE,
        /** Somebody took back their permission. */
        PERMISSION,
        /** A court, a regulator or the law asked for it. */
        LAW,
        /** Something in it was wrong. */
        MISTAKE,
        /** A later release takes its place. */
        REPLACED
    }

    /** What a column is for. */
    public enum Use {
        /** Somebody could be known by it. */
        QUASI_IDENTIFIER,
        /** It tells something. */
        SENSITIVE
    }

    /**
     * When and why a release was retracted.
     *
     * @param on the day
     * @param reason why
     */
    public record Retraction(
            @Described(sensitivity = Sensitivity.SAFE) LocalDate on,
            @Described(sensitivity = Sensitivity.SAFE) Reason reason) {}

    /**
     * A column of a release.
     *
     * @param name the column's name
     * @param use what it is for
     * @param coding the fingerprint of the hierarchy by which it was generalised
     * @param labels the fingerprints of the labels that it was told in, where one coding was used for all rows
     * @param l how many values were promised to be possible for each row
     */
    public record Column(
            @Described(sensitivity = Sensitivity.SAFE) String name,
            @Described(sensitivity = Sensitivity.SAFE) Use use,
            @Described(sensitivity = Sensitivity.SAFE) Optional<String> coding,
            @Described(sensitivity = Sensitivity.SAFE) List<String> labels,
            @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> l) {

        /** Copies the list. */
        public Column {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A class: rows that look the same.
     *
     * @param cells the fingerprint of what they show
     * @param cases the fingerprints of the cases, in no order that tells anything
     * @param values what is told of them, column by column
     */
    public record RowsAlike(
            @Described(sensitivity = Sensitivity.SAFE) String cells,

            @Described(sensitivity = Sensitivity.QUASI, category = Category.REFERENCE)
            List<String> cases,

            List<Values> values) {

        /** Copies the lists. */
        public RowsAlike {
            cases = List.copyOf(cases);
            values = List.copyOf(values);
        }

        /** How many rows look the same; no fingerprint. */
        @Override
        public String toString() {
            return "RowsAlike[" + cases.size() + " rows]";
        }
    }

    /**
     * The different values that a class has in a column.
     *
     * @param column the column's name
     * @param values the fingerprints of the values, each once, however often it occurs
     */
    public record Values(
            @Described(sensitivity = Sensitivity.SAFE) String column,

            @Described(sensitivity = Sensitivity.QUASI, sensitive = true)
            List<String> values) {

        /** Copies the list. */
        public Values {
            values = List.copyOf(values);
        }
    }

    /**
     * How many rows an organisation has.
     *
     * @param organisation its fingerprint
     * @param rows at least 1
     */
    public record OrganisationRows(
            @Described(sensitivity = Sensitivity.QUASI, category = Category.ORGANISATION)
            String organisation,

            @Described(sensitivity = Sensitivity.SAFE) Integer rows) {}

    int rows() {
        int rows = suppressed.size();
        for (RowsAlike alike : classes) {
            rows += alike.cases().size();
        }
        return rows;
    }

    LedgerEntry retracted(Retraction taken) {
        return new LedgerEntry(
                version,
                released,
                Status.RETRACTED,
                Optional.of(taken),
                terms,
                columns,
                releaseKey,
                content,
                classes,
                suppressed,
                organisations);
    }

    /** The version, the status and how many rows and classes there are; no fingerprint. */
    @Override
    public String toString() {
        return "LedgerEntry[" + version + ", " + status + ", " + rows() + " rows, " + classes.size() + " classes]";
    }
}
