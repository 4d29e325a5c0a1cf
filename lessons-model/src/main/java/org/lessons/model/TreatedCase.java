package org.lessons.model;

import org.lessons.model.vocabulary.Codes;

/**
 * What goes outside: a case from which people were taken out, and the treatment that did so.
 *
 * <p>It does not claim that nobody can be recognised; it says what was done. There is one way to make one, {@link
 * #attest}, which the engine uses too and which is easy to search a code base for. It has no copies: {@link #content()}
 * is a plain case, and an edit of it has lost the status. Immutable and safe for use by several threads.
 */
@NoPlainMapper
public final class TreatedCase {

    private final FailureCase content;
    private final Treatment treatment;

    private TreatedCase(FailureCase content, Treatment treatment) {
        this.content = content;
        this.treatment = treatment;
    }

    /**
     * Stands for it that a case was treated so.
     *
     * @param content the case as it is after the treatment
     * @param treatment what was done; its digest must be that of the content
     * @return the treated case
     * @throws IllegalArgumentException when the digest belongs to another content: it was changed afterwards
     */
    public static TreatedCase attest(FailureCase content, Treatment treatment) {
        if (!new ClaimedCase(content, treatment).isAsTreated()) {
            throw new IllegalArgumentException("the digest is not that of this case");
        }
        return new TreatedCase(content, treatment);
    }

    /**
     * The case as it is after the treatment.
     *
     * @return a plain case
     */
    public FailureCase content() {
        return content;
    }

    /**
     * What was done to it.
     *
     * @return the treatment
     */
    public Treatment treatment() {
        return treatment;
    }

    /**
     * The document that would be written of it, whatever the gate answered.
     *
     * @return case and treatment, as a reader will find them
     */
    public ClaimedCase document() {
        return new ClaimedCase(content, treatment);
    }

    /**
     * The document that goes outside; every writer asks for it here.
     *
     * @return case and treatment, as a reader will find them
     * @throws IllegalArgumentException when the gate refused it: it was treated, and stays in the house all the same
     */
    public ClaimedCase released() {
        if (treatment.verdict().equals(Codes.Verdict.REFUSE)) {
            throw new IllegalArgumentException("the gate refused this case, so it does not go outside");
        }
        return document();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreatedCase && ((TreatedCase) other).document().equals(document());
    }

    @Override
    public int hashCode() {
        return document().hashCode();
    }

    /** That it is one; nothing of what it holds. */
    @Override
    public String toString() {
        return "TreatedCase[" + treatment + "]";
    }
}
