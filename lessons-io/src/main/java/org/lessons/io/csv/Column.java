package org.lessons.io.csv;

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
 */
record Column(
        String name,
        Kind kind,
        Use use,
        boolean required,
        String definition,
        String vocabulary,
        Sensitivity sensitivity) {

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
        return new Column(
                name, kind, Use.VALUE, required, definition, part.vocabulary().orElse(""), part.sensitivity());
    }

    static Column derived(String name, Kind kind, Part part, String definition) {
        return new Column(name, kind, Use.DERIVED, false, definition, "", part.sensitivity());
    }

    static Column why(String name, String component) {
        String definition = "Why " + component + " is absent.";
        return new Column(name, Kind.CODE, Use.WHY, false, definition, "absences", Sensitivity.SAFE);
    }
}
