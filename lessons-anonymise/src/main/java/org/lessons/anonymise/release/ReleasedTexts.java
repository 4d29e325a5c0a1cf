package org.lessons.anonymise.release;

/** What becomes of the texts of a story when its case is released. */
public enum ReleasedTexts {
    /** A table of their own, under other keys and in another order. The default. */
    APART,
    /** The same keys as the rows have; only where every case was treated by the policy {@code mr-x}. */
    LINKED,
    /** They stay in the house. */
    NONE
}
