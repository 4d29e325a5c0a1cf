package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One document after the other on its way out: its lines, table by table, before anything is written. */
final class OutgoingCase {

    private final Tables<?> tables;
    private final long[] written;
    private final List<List<Line>> lines = new ArrayList<>();
    private final Map<Behind, Renderings> renderings = new EnumMap<>(Behind.class);

    /**
     * No document yet.
     *
     * @param written how many rows each table has already; is counted on elsewhere
     */
    OutgoingCase(Tables<?> tables, long[] written) {
        this.tables = tables;
        this.written = written;
        tables.all().forEach(table -> lines.add(new ArrayList<>()));
    }

    /** Lays out the document in the place of the one before; its own line comes to know how many it has elsewhere. */
    void lay(Record document) {
        lines.forEach(List::clear);
        Line root = new Line(tables.root(), caseKey(), 0, "", 0);
        lines.get(0).add(root);
        tables.document().write(document, root, this);
        int elsewhere = -1;
        for (List<Line> of : lines) {
            elsewhere += of.size();
        }
        root.set(tables.elsewhere(), Integer.toString(elsewhere));
    }

    long caseKey() {
        return written[0] + 1;
    }

    List<Line> lines(Table table) {
        return lines.get(table.index());
    }

    Renderings renderings(Behind behind) {
        return renderings.computeIfAbsent(behind, Renderings::new);
    }

    /** A new line with its keys. */
    Line line(Table table, Line owner, String place, int position) {
        List<Line> of = lines.get(table.index());
        Line line = new Line(table, written[table.index()] + of.size() + 1, owner.key(), place, position);
        of.add(line);
        return line;
    }
}
