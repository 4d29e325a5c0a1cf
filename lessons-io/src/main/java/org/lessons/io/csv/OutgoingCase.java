package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/** One document on its way out: its rows, table by table, before anything is written. */
final class OutgoingCase {

    private final List<List<@Nullable String[]>> rows;
    private final long[] written;
    private final String caseKey;

    /**
     * A document without rows.
     *
     * @param written how many rows each table has already
     */
    OutgoingCase(List<Table> tables, long[] written) {
        this.rows = new ArrayList<>(Collections.nCopies(tables.size(), List.of()));
        this.written = written;
        this.caseKey = Long.toString(written[0] + 1);
    }

    /** Lays out the document; its own row comes to know how many rows it has elsewhere. */
    static OutgoingCase of(Tables<?> tables, Record document, long[] written) {
        OutgoingCase out = new OutgoingCase(tables.all(), written);
        @Nullable String[] root = new String[tables.root().columns().size()];
        root[0] = out.caseKey;
        out.rows.set(0, List.<@Nullable String[]>of(root));
        tables.document().write(document, root, out);
        int elsewhere = -1;
        for (List<@Nullable String[]> rows : out.rows) {
            elsewhere += rows.size();
        }
        root[tables.elsewhere()] = Integer.toString(elsewhere);
        return out;
    }

    List<@Nullable String[]> rows(Table table) {
        return rows.get(table.index());
    }

    /** A new row with its keys filled in. */
    @Nullable
    String[] row(Table table, @Nullable String[] owner, String place, int position) {
        List<@Nullable String[]> of = rows.get(table.index());
        if (of.isEmpty()) {
            of = new ArrayList<>();
            rows.set(table.index(), of);
        }
        @Nullable String[] row = new String[table.columns().size()];
        row[0] = caseKey;
        if (table.key() >= 0) {
            row[table.key()] = Long.toString(written[table.index()] + of.size() + 1);
        }
        Table parent = table.parent();
        if (table.parentKey() >= 0 && parent != null) {
            row[table.parentKey()] = owner[parent.key()];
        }
        if (table.place() >= 0) {
            row[table.place()] = place;
        }
        if (table.position() >= 0) {
            row[table.position()] = Integer.toString(position);
        }
        of.add(row);
        return row;
    }

    /** The text, if it can be written at all: half a surrogate pair has no form in UTF-8. */
    String cell(Table table, int column, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    Location at = new Location.InTable(
                            table.name(), 0, table.columns().get(column).name());
                    throw new IllegalArgumentException(
                            Finding.of(at, "csv.surrogate").toString());
                }
                i++;
            }
        }
        return text;
    }
}
