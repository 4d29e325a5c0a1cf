package org.lessons.anonymise.release;

/**
 * Something that a recoded table does not protect, or that nobody has measured. The first ten are true of every release and stand in
 * every report.
 */
public enum Limit {
    /** Whoever knows more than the columns that were looked at: colleagues, neighbours, relatives, journalists. */
    BACKGROUND_KNOWLEDGE,
    /** Columns that were not named as ones by which somebody could be known. */
    OTHER_COLUMNS,
    /** What people wrote. */
    FREE_TEXT,
    /** What can be learned about somebody without finding their row: values that go together. */
    INFERENCE,
    /** Whether somebody's case is there at all. */
    PRESENCE,
    /** Other tables and other releases of the same cases, and subtracting one from another. */
    OTHER_RELEASES,
    /** Copies, which cannot be called back. */
    COPIES,
    /** What becomes known later. */
    LATER_KNOWLEDGE,
    /** Somebody who holds the originals or the key. */
    INSIDERS,
    /** The trial by a person who really wants to find somebody. */
    INTRUDER_TEST,
    /** Few rows. */
    SMALL_COLLECTION,
    /** Rows that look like fewer others than were asked for. */
    SMALL_CLASSES,
    /** Suppressed rows that are so few that whoever fits nowhere else is one of them. */
    FEW_SUPPRESSED,
    /** How many others there are outside the release. */
    POPULATION_UNKNOWN,
    /** That the population is known to have fewer than the release itself. */
    POPULATION_TOO_SMALL,
    /** What a class gives away about all in it: no column was named for it. */
    SENSITIVE_UNKNOWN,
    /** Classes all of whose rows tell the same. */
    HOMOGENEITY,
    /** Whose cases they are. */
    HOLDERS_UNKNOWN,
    /** Classes whose rows are all of one organisation. */
    ONE_HOLDER,
    /** Whether a person looked at the treatment of the cases. */
    ATTESTATION_UNKNOWN,
    /** Cases whose treatment no person attested. */
    NOT_ATTESTED;

    /** Whether it is true of every release. */
    boolean isAlways() {
        return compareTo(INTRUDER_TEST) <= 0;
    }
}
