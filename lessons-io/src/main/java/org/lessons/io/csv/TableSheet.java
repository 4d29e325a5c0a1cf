package org.lessons.io.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The file of a table: writes lines with their keys. */
final class TableSheet {

    private final Table table;
    private final Sheet sheet;
    private final int width;
    private final int keys;
    private final int[] ends;

    TableSheet(Path file, Table table, boolean forSpreadsheets) {
        this.table = table;
        this.sheet = new Sheet(file, table.name(), table.columns(), forSpreadsheets);
        this.width = table.columns().size();
        this.keys = (int) table.columns().stream()
                .filter(column -> column.use() == Column.Use.KEY)
                .count();
        this.ends = new int[width + 1];
    }

    Sheet sheet() {
        return sheet;
    }

    Bytes bytes() {
        return sheet.bytes();
    }

    /** Where the cells of the last line end, each with what parts it from the next; and first, where the line begins. */
    int[] ends() {
        return ends;
    }

    void write(List<Line> lines, long caseKey) {
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), caseKey);
        }
    }

    private void write(Line line, long caseKey) {
        Bytes bytes = sheet.bytes();
        ends[0] = bytes.size();
        for (int column = 0; column < keys; column++) {
            key(column, line, caseKey, bytes);
            bytes.put(',');
            ends[column + 1] = bytes.size();
        }
        for (int column = keys; column < width; column++) {
            Object cell = line.cell(column);
            if (cell instanceof String) {
                sheet.write(column, (String) cell);
            } else if (cell != null) {
                sheet.write(column, (byte[]) cell);
            }
            bytes.put(',');
            ends[column + 1] = bytes.size();
        }
        bytes.truncate(bytes.size() - 1);
        sheet.endRow();
    }

    /** Keys stand before everything else. */
    private void key(int column, Line line, long caseKey, Bytes bytes) {
        if (column == 0) {
            bytes.number(caseKey);
        } else if (column == table.key()) {
            bytes.number(line.key());
        } else if (column == table.parentKey()) {
            bytes.number(line.parentKey());
        } else if (column == table.position()) {
            bytes.number(line.position());
        } else {
            sheet.write(column, line.place());
        }
    }

    void forget() {
        sheet.forget();
    }

    void settle() throws IOException {
        sheet.settle();
    }
}
