package org.lessons.io.csv;

import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Sensitivity;

/**
 * A column of a table.
 *
 * @param name unique within its table
 * @param kind what its cells hold
 * @param use why it is there
 * @param required whether no cell is empty
 * @param definition what it means, in English
 * @param vocabulary the list that its codes are of; empty when it holds none
 * @param sensitivity how near it comes to saying who somebody is
 * @param leaf what its cells stand for; null where they are keys, or follow from others
 * @param behind what follows from it, in the columns next to it
 * @param source the column that it follows from, when that is one of the same row; negative otherwise
 */
record Column(
        String name,
        Kind kind,
        Use use,
        boolean required,
        String definition,
        String vocabulary,
        Sensitivity sensitivity,
        @Nullable Leaf leaf,
        Behind behind,
        int source) {

    Column(
            String name,
            Kind kind,
            Use use,
            boolean required,
            String definition,
            String vocabulary,
            Sensitivity sensitivity) {
        this(name, kind, use, required, definition, vocabulary, sensitivity, null, Behind.NOTHING, -1);
    }

    /** Why a column is there. */
    enum Use {
        /** It ties rows together. */
        KEY,
        /** It holds a component. */
        VALUE,
        /** It says why a component is absent. */
        WHY,
        /** It follows from others, and is checked against them on reading. */
        DERIVED
    }

    static Column key(String name, String definition) {
        return new Column(name, Kind.WHOLE, Use.KEY, true, definition, "", Sensitivity.SAFE);
    }

    static Column place(String name, String definition) {
        return new Column(name, Kind.CODE, Use.KEY, true, definition, "", Sensitivity.SAFE);
    }

    static Column value(String name, Kind kind, Part part, boolean required, String definition) {
        return value(name, kind, part, required, definition, Behind.NOTHING);
    }

    /** A column of values, with others next to it that follow from them. */
    static Column value(String name, Kind kind, Part part, boolean required, String definition, Behind behind) {
        // The name in a map is text, whatever the part holds.
        Leaf leaf = part.leaf().filter(l -> Kind.of(l) == kind).orElse(null);
        String vocabulary = part.vocabulary().orElse("");
        return new Column(
                name, kind, Use.VALUE, required, definition, vocabulary, part.sensitivity(), leaf, behind, -1);
    }

    static Column derived(String name, Kind kind, Part part, String definition, int source) {
        return new Column(
                name, kind, Use.DERIVED, false, definition, "", part.sensitivity(), null, Behind.NOTHING, source);
    }

    /** A column that a table brings with its own definition. */
    static Column told(String name, String definition, boolean required) {
        return new Column(name, Kind.TEXT, Use.VALUE, required, definition, "", Sensitivity.QUASI);
    }

    static Column why(String name, String component, Leaf leaf) {
        String definition = "Why " + component + " is absent.";
        return new Column(
                name, Kind.CODE, Use.WHY, false, definition, "absences", Sensitivity.SAFE, leaf, Behind.NOTHING, -1);
    }
}
