package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table is recoded until every class of rows that look the same satisfies a model.
 *
 * <p>Immutable and safe for use by several threads. The same rows, in any order, give the same classes.
 */
public final class Recoding {

    /** Whether one value may be told in different ways in different rows. */
    public enum Mode {
        /** Each class is generalised as far as it needs, and no further: least is lost. The default. */
        LOCAL,
        /** One coding a column for all rows, and for later releases; what does not fit in is suppressed. */
        FULL_DOMAIN
    }

    /** What a cell may hold. */
    public enum Vocabulary {
        /** Values and labels of the hierarchy. The default. */
        LABELS,
        /** The values that a class has, as a set, or as a range where they lie on a line; local recoding only. */
        TIGHT
    }

    private final PrivacyModel model;
    private final Mode mode;
    private final Vocabulary vocabulary;
    private final double suppression;
    private final List<CutScore> scores;

    private Recoding(PrivacyModel model, Mode mode, Vocabulary vocabulary, double suppression, List<CutScore> scores) {
        this.model = model;
        this.mode = mode;
        this.vocabulary = vocabulary;
        this.suppression = suppression;
        this.scores = List.copyOf(scores);
    }

    /**
     * Local recoding to labels.
     *
     * @param model what every class must satisfy
     * @return the recoding
     */
    public static Recoding local(PrivacyModel model) {
        return new Recoding(model, Mode.LOCAL, Vocabulary.LABELS, 0, List.of(CutScore.ENTROPY, CutScore.FAN_OUT));
    }

    /**
     * Full-domain recoding: each column is told at one step of its hierarchy.
     *
     * @param model what every class must satisfy
     * @param suppression the share of rows that may be suppressed, 0 to 1
     * @return the recoding
     */
    public static Recoding fullDomain(PrivacyModel model, double suppression) {
        if (!(suppression >= 0 && suppression <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1");
        }
        return new Recoding(model, Mode.FULL_DOMAIN, Vocabulary.LABELS, suppression, List.of());
    }

    /**
     * The same with another vocabulary.
     *
     * @param other what a cell may hold
     * @return the recoding
     * @throws IllegalArgumentException when tight cells are asked of a full-domain recoding
     */
    public Recoding vocabulary(Vocabulary other) {
        if (mode == Mode.FULL_DOMAIN && other == Vocabulary.TIGHT) {
            throw new IllegalArgumentException("one coding for all rows has labels only");
        }
        return new Recoding(model, mode, other, suppression, scores);
    }

    /**
     * The same with other scores of cuts: each is tried, the best result is kept.
     *
     * @param others at least one
     * @return the recoding
     */
    public Recoding cutScores(CutScore... others) {
        if (others.length == 0) {
            throw new IllegalArgumentException("at least one score");
        }
        return new Recoding(model, mode, vocabulary, suppression, new ArrayList<>(List.of(others)));
    }

    /**
     * What every class must satisfy.
     *
     * @return the model
     */
    public PrivacyModel model() {
        return model;
    }

    /**
     * Recodes a table.
     *
     * @param table the table
     * @return what its rows show; all suppressed where the table as a whole does not satisfy the model
     * @throws IllegalArgumentException when the model asks for a column that the table lacks
     */
    public GeneralisedTable apply(Microdata table) {
        Tuples tuples = Tuples.of(table);
        Fragment fragment = new Fragment(table, tuples, model);
        int[] all = new int[tuples.size()];
        for (int tuple = 0; tuple < all.length; tuple++) {
            all[tuple] = tuple;
        }
        Recoded recoded = new Recoded(table, tuples, vocabulary == Vocabulary.TIGHT);
        if (table.rows() == 0) {
            return recoded.of(List.of());
        }
        if (mode == Mode.FULL_DOMAIN) {
            FullDomain.Coding coding = new FullDomain(fragment, suppression, table.rows()).best();
            return coding == null ? recoded.of(List.of()) : recoded.of(coding);
        }
        boolean holds = fragment.holds(all, 0, all.length, table.rows());
        return recoded.of(holds ? new LocalRecoding(fragment, scores).classes(all) : List.of());
    }
}
