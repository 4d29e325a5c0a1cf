package org.lessons.io;

/**
 * How much a reader takes before it gives up on a document.
 *
 * <p>Files from elsewhere may be broken or hostile; what is over a limit is a finding and costs no more memory than the
 * limit. The {@linkplain #standard() standard} is far above any case that was ever told. Immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * LessonsJson small = LessonsJson.strict().withLimits(Limits.standard().withLongestDocument(1_000_000));
 * }</pre>
 */
public final class Limits {

    private static final Limits STANDARD = new Limits(64L * 1024 * 1024, 64, 10_000_000, 1_000, 1_000_000, 1_000);
    private static final int DEEPEST_OF_ALL = 500;

    private final long longestDocument;
    private final int deepestNesting;
    private final int longestText;
    private final int longestNumber;
    private final int mostValues;
    private final int mostFindings;

    private Limits(
            long longestDocument,
            int deepestNesting,
            int longestText,
            int longestNumber,
            int mostValues,
            int mostFindings) {
        this.longestDocument = atLeastOne(longestDocument);
        this.deepestNesting = Math.toIntExact(atLeastOne(deepestNesting));
        this.longestText = Math.toIntExact(atLeastOne(longestText));
        this.longestNumber = Math.toIntExact(atLeastOne(longestNumber));
        this.mostValues = Math.toIntExact(atLeastOne(mostValues));
        this.mostFindings = Math.toIntExact(atLeastOne(mostFindings));
        if (deepestNesting > DEEPEST_OF_ALL) {
            throw new IllegalArgumentException("nesting deeper than " + DEEPEST_OF_ALL + " would endanger the stack");
        }
    }

    /**
     * The limits that hold unless others are given.
     *
     * @return 64 MiB a document, 64 levels, 10,000,000 characters a text, 1,000 a number, 1,000,000 values, 1,000
     *     findings
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * The longest document, or line of a file that holds one document a line.
     *
     * @return its length in bytes
     */
    public long longestDocument() {
        return longestDocument;
    }

    /**
     * How deep objects and lists may stand within each other.
     *
     * @return the number of levels
     */
    public int deepestNesting() {
        return deepestNesting;
    }

    /**
     * The longest text.
     *
     * @return its length in UTF-16 units
     */
    public int longestText() {
        return longestText;
    }

    /**
     * The longest number, whatever it is to be read as; those of the model have eleven characters at most.
     *
     * @return its length in characters
     */
    public int longestNumber() {
        return longestNumber;
    }

    /**
     * How many values and names of members a document may have; the brackets about an object or a list count as two.
     * Many tiny values take far more memory than their bytes.
     *
     * @return their number
     */
    public int mostValues() {
        return mostValues;
    }

    /**
     * How many findings are collected before the rest of a document is left unread.
     *
     * @return their number
     */
    public int mostFindings() {
        return mostFindings;
    }

    /**
     * The same with another longest document.
     *
     * @param bytes from 1
     * @return the changed limits
     */
    public Limits withLongestDocument(long bytes) {
        return new Limits(bytes, deepestNesting, longestText, longestNumber, mostValues, mostFindings);
    }

    /**
     * The same with another deepest nesting.
     *
     * @param levels from 1 to 500
     * @return the changed limits
     */
    public Limits withDeepestNesting(int levels) {
        return new Limits(longestDocument, levels, longestText, longestNumber, mostValues, mostFindings);
    }

    /**
     * The same with another longest text.
     *
     * @param characters from 1, in UTF-16 units
     * @return the changed limits
     */
    public Limits withLongestText(int characters) {
        return new Limits(longestDocument, deepestNesting, characters, longestNumber, mostValues, mostFindings);
    }

    /**
     * The same with another longest number.
     *
     * @param characters from 1
     * @return the changed limits
     */
    public Limits withLongestNumber(int characters) {
        return new Limits(longestDocument, deepestNesting, longestText, characters, mostValues, mostFindings);
    }

    /**
     * The same with another number of values.
     *
     * @param values from 1
     * @return the changed limits
     */
    public Limits withMostValues(int values) {
        return new Limits(longestDocument, deepestNesting, longestText, longestNumber, values, mostFindings);
    }

    /**
     * The same with another number of findings.
     *
     * @param findings from 1
     * @return the changed limits
     */
    public Limits withMostFindings(int findings) {
        return new Limits(longestDocument, deepestNesting, longestText, longestNumber, mostValues, findings);
    }

    private static long atLeastOne(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        return limit;
    }

    /** The limits; safe to print. */
    @Override
    public String toString() {
        return "Limits[" + longestDocument + " bytes, " + deepestNesting + " levels, " + longestText + " characters, "
                + longestNumber + " digits, " + mostValues + " values, " + mostFindings + " findings]";
    }
}
