package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Sensitivity;

/**
 * One row a document, for who wants a single sheet: derived from the other tables, and less than they hold.
 *
 * <p>By rule: the columns of the document's own table without the reasons for absence; how many rows each table of
 * records has for it; and for each of those that tells a time, the first day that any of its rows can be.
 */
final class WideTable {

    private final Table root;
    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private final int[] copied;
    private final List<Table> counted = new ArrayList<>();
    private final List<Table> dated = new ArrayList<>();
    private final List<Integer> dates = new ArrayList<>();

    WideTable(Tables<?> tables) {
        root = tables.root();
        name = nameFor(root.name());
        Names names = new Names();
        List<Integer> copies = new ArrayList<>();
        for (int i = 0; i < root.columns().size(); i++) {
            Column column = root.columns().get(i);
            if (column.use() != Column.Use.WHY && i != tables.elsewhere()) {
                copies.add(i);
                names.unique(column.name());
                columns.add(column);
            }
        }
        copied = copies.stream().mapToInt(Integer::intValue).toArray();
        for (Table table : tables.all()) {
            if (table.role() == Table.Role.LIST) {
                counted.add(table);
                String column = names.unique("n_" + table.name());
                columns.add(derived(column, Kind.WHOLE, "How many rows of " + table.name() + " belong to this row."));
            }
        }
        for (Table table : counted) {
            int date = firstDate(table);
            if (date >= 0) {
                dated.add(table);
                dates.add(date);
                String of = table.columns().get(date).name();
                columns.add(derived(
                        names.unique("first_" + table.name() + "_" + of),
                        Kind.DAY,
                        "The first " + of + " among its rows of " + table.name() + "."));
            }
        }
    }

    static String nameFor(String root) {
        return root + "_wide";
    }

    private static Column derived(String name, Kind kind, String definition) {
        return new Column(
                name,
                kind,
                Column.Use.DERIVED,
                false,
                definition,
                "",
                kind == Kind.DAY ? Sensitivity.QUASI : Sensitivity.SAFE);
    }

    private static int firstDate(Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.use() == Column.Use.DERIVED && column.kind() == Kind.DAY) {
                return i;
            }
        }
        return -1;
    }

    String name() {
        return name;
    }

    String file() {
        return name + ".csv";
    }

    String definition() {
        return "One row for each row of " + root.name()
                + ", for a single sheet. Derived and lossy: texts and values of "
                + "the other tables, and the reasons for absence, are left out. Do not read it back.";
    }

    List<Column> columns() {
        return columns;
    }

    /**
     * Writes the row of a document.
     *
     * @param ends where each cell of the document's own row ends, and before them where the row begins
     */
    void write(OutgoingCase out, Bytes root, int[] ends, Sheet sheet) {
        Bytes bytes = sheet.bytes();
        for (int i = 0; i < copied.length; i++) {
            int column = copied[i];
            if (i > 0) {
                bytes.put(',');
            }
            if (ends[column + 1] - ends[column] > 1) {
                bytes.put(root, ends[column], ends[column + 1] - 1);
            }
        }
        for (Table table : counted) {
            bytes.put(',');
            bytes.number(out.lines(table).size());
        }
        for (int i = 0; i < dated.size(); i++) {
            bytes.put(',');
            byte[] first = first(out.lines(dated.get(i)), dates.get(i));
            if (first != null) {
                bytes.put(first);
            }
        }
        sheet.endRow();
    }

    /** Days from the year 1 to 9999 sort as their texts do. */
    private static byte @Nullable [] first(List<Line> lines, int column) {
        byte[] first = null;
        for (Line line : lines) {
            byte[] day = (byte[]) line.cell(column);
            if (day != null && (first == null || Arrays.compare(day, first) < 0)) {
                first = day;
            }
        }
        return first;
    }
}
