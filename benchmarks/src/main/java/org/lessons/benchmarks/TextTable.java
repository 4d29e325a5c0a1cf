package org.lessons.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table in a file, its cells parted by semicolons and its values held once each, column by column. */
final class TextTable {

    private static final byte BETWEEN = ';';

    /** The values of a column in the order in which they were met, and the number of each row's value. */
    static final class Column {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> values = new ArrayList<>();
        private int[] rows = new int[1 << 10];
        private int filled;

        private void add(String value) {
            Integer number = numbers.get(value);
            if (number == null) {
                number = values.size();
                numbers.put(value, number);
                values.add(value);
            }
            rows = filled == rows.length ? Arrays.copyOf(rows, filled * 2) : rows;
            rows[filled++] = number;
        }

        List<String> values() {
            return values;
        }

        /** The value of each row, by its number. */
        int[] rows() {
            return Arrays.copyOf(rows, filled);
        }

        String value(int row) {
            return values.get(rows[row]);
        }
    }

    private final List<String> header;
    private final List<Column> columns;
    private final int rows;

    private TextTable(List<String> header, List<Column> columns, int rows) {
        this.header = header;
        this.columns = columns;
        this.rows = rows;
    }

    static TextTable read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> header = List.of();
        List<Column> columns = List.of();
        int rows = 0;
        int at = 0;
        while (at < bytes.length) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            int last = end > at && bytes[end - 1] == '\r' ? end - 1 : end;
            if (last > at) {
                if (header.isEmpty()) {
                    header = cells(bytes, at, last);
                    columns = header.stream().map(name -> new Column()).toList();
                } else {
                    addRow(bytes, at, last, columns, rows++);
                }
            }
            at = end + 1;
        }
        return new TextTable(header, columns, rows);
    }

    private static void addRow(byte[] bytes, int from, int to, List<Column> columns, int row) throws IOException {
        int at = from;
        for (int column = 0; column < columns.size(); column++) {
            int end = at;
            boolean quoted = at < to && bytes[at] == '"';
            if (quoted) {
                List<String> cells = cells(bytes, from, to);
                if (cells.size() != columns.size()) {
                    throw new IOException("row " + (row + 1) + " has more or fewer cells than the header");
                }
                for (int i = column; i < cells.size(); i++) {
                    columns.get(i).add(cells.get(i));
                }
                return;
            }
            while (end < to && bytes[end] != BETWEEN) {
                end++;
            }
            boolean last = column == columns.size() - 1;
            if (at > to || last != end >= to) {
                throw new IOException("row " + (row + 1) + " has more or fewer cells than the header");
            }
            columns.get(column).add(new String(bytes, at, end - at, StandardCharsets.UTF_8));
            at = end + 1;
        }
    }

    private static List<String> cells(byte[] bytes, int from, int to) {
        String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (twice) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == BETWEEN && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The lines of a file, each as its cells. */
    static List<List<String>> lines(Path file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isEmpty()) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                lines.add(cells(bytes, 0, bytes.length));
            }
        }
        return lines;
    }

    int rows() {
        return rows;
    }

    List<String> header() {
        return header;
    }

    Column column(String name) throws IOException {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new IOException("the table has no column " + name);
        }
        return columns.get(at);
    }

    Column column(int at) {
        return columns.get(at);
    }

    /** A cell as it is written. */
    static byte[] written(String value) {
        boolean quote = value.indexOf(';') >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0;
        String cell = quote ? '"' + value.replace("\"", "\"\"") + '"' : value;
        return cell.getBytes(StandardCharsets.UTF_8);
    }

    static void line(ByteArrayOutputStream out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(BETWEEN);
            }
            out.writeBytes(written(cells.get(i)));
        }
        out.write('\n');
    }
}
