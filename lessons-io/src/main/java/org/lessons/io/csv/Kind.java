package org.lessons.io.csv;

import org.lessons.model.shape.Leaf;

/** What the cells of a column hold, and how a descriptor and a database call that. */
enum Kind {
    /** Text as people wrote it; always quoted. */
    TEXT("string", "VARCHAR"),
    /** A code, a vague date or a lapse: text of ours, never in need of quotes. */
    CODE("string", "VARCHAR"),
    WHOLE("integer", "BIGINT"),
    /** An exact decimal. */
    DECIMAL("number", "DECIMAL(38, 10)"),
    /** {@code TRUE} or {@code FALSE}. */
    FLAG("boolean", "BOOLEAN"),
    DAY("date", "DATE");

    private final String inDescriptor;
    private final String inSql;

    Kind(String inDescriptor, String inSql) {
        this.inDescriptor = inDescriptor;
        this.inSql = inSql;
    }

    static Kind of(Leaf leaf) {
        return switch (leaf.form()) {
            case TEXT -> TEXT;
            case TERM, EDTF, LAPSE, CHOICE -> CODE;
            case WHOLE -> WHOLE;
            case DECIMAL -> DECIMAL;
            case FLAG -> FLAG;
            case DAY -> DAY;
        };
    }

    String inDescriptor() {
        return inDescriptor;
    }

    String inSql() {
        return inSql;
    }
}
