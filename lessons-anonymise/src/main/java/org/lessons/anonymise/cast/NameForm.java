package org.lessons.anonymise.cast;

import org.lessons.model.shape.Category;

/**
 * One spelling by which a member of the cast may be spoken of.
 *
 * @param folded the spelling, folded
 * @param member the member's position in the cast
 * @param category what the member is
 * @param kind where the spelling comes from
 */
record NameForm(String folded, int member, Category category, Kind kind) {

    /** Where a spelling comes from, and hence how it may stand in the text. */
    enum Kind {
        /** A name or alias as the teller declared it: found in any case. */
        DECLARED,
        /** A part of a name, such as a surname: found where it is written with a capital, or where nothing is. */
        PART,
        /** A part that is no word of every day: found in any case. */
        RARE_PART,
        /** Initials or an acronym: found where it is written in capitals. */
        INITIALS
    }
}
