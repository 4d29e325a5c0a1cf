package org.lessons.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a document, in the way a decoder asks for them. */
interface Tokens {

    /** The token that it stands on. */
    @Nullable
    JsonToken current();

    /**
     * Goes on to the name of the next member.
     *
     * @return the member, or null: the object is at its end, or it stands on a name that the plan does not know
     */
    @Nullable
    Member nextMember(Plan plan);

    /** Goes on to the next name; null at the end of the object. */
    @Nullable
    String nextName();

    /** The name that it stands on. */
    String name();

    /** Goes on to the value behind a name. */
    @Nullable
    JsonToken nextValue();

    /** Goes on to the next element of a list, or to the end of the list. */
    @Nullable
    JsonToken nextElement();

    /** What the text says, or how the number is spelled. */
    String text();

    /** The value that the text is known to stand for, found without making the text; null when it has to be read. */
    @Nullable
    Object known(Spellings<?> spellings);

    /** Whether a text may hold half a character. */
    boolean mayHoldHalves();

    /** Whether the whole number is one that {@link #number} can give. */
    boolean isInt();

    int number();

    /** Passes over what stands in the object or list that has just begun. */
    void skipChildren();

    /**
     * The parser behind it, which knows where it stands.
     *
     * @throws NotPlain when there is none
     */
    JsonParser parser();
}
