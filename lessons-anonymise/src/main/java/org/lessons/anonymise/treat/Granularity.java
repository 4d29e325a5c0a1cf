package org.lessons.anonymise.treat;

/** How coarse a generalisation is; for a shift, what it keeps. */
public enum Granularity {
    /** A date becomes its quarter. */
    QUARTER,
    /** A date becomes its year. */
    YEAR,
    /** A place becomes its region, or its nation where that has no regions. */
    REGION,
    /** A place becomes its nation. */
    NATION,
    /** A sum, a count or an age becomes a band: 1, 2, 5, 10, 20 and so on; ages by tens. */
    BAND,
    /** A body or a product becomes what kind of thing it is. */
    TYPE,
    /** A date that is shifted keeps its day of the week. */
    WEEKDAY
}
