package org.lessons.io.csv;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Part;

/**
 * The reasons why components are absent: a column beside each component.
 *
 * <p>A reason for something that the record has no component for (a later version may have it) goes to a table of its
 * own, so that it is not lost.
 */
final class AbsentSlot implements Slot {

    private final Part part;
    private final Map<String, Integer> columns;
    private final String[] names;
    private final int[] at;
    private final Table rest;
    private final String place;

    /**
     * The slot of the component that holds the reasons.
     *
     * @param columns by the component's name, where its reason stands
     * @param rest the table for all others
     */
    AbsentSlot(Part part, Map<String, Integer> columns, Table rest, String place) {
        this.part = part;
        this.columns = columns;
        this.names = columns.keySet().toArray(new String[0]);
        this.at = columns.values().stream().mapToInt(Integer::intValue).toArray();
        this.rest = rest;
        this.place = place;
    }

    @Override
    public List<Table> elsewhere() {
        return List.of(rest);
    }

    @Override
    public void write(Record record, Line line, OutgoingCase out) {
        Map<?, ?> reasons = (Map<?, ?>) part.read(record);
        if (reasons.isEmpty()) {
            return;
        }
        Map<String, Object> others = new TreeMap<>();
        reasons.forEach((name, reason) -> {
            Integer column = columns.get(name);
            if (column == null) {
                others.put((String) name, reason);
            } else {
                line.set(column, reason.toString());
            }
        });
        others.forEach((name, reason) -> {
            Line own = out.line(rest, line, place, 0);
            own.set(rest.value() - 1, name);
            own.set(rest.value(), reason.toString());
        });
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        if (!row.explains() && !in.hasMore(rest)) {
            return null;
        }
        Map<String, Object> reasons = new TreeMap<>();
        for (int i = 0; i < at.length; i++) {
            if (row.cell(at[i]) != null) {
                Object reason = in.value(row, at[i]);
                if (reason != null) {
                    reasons.put(names[i], reason);
                }
            }
        }
        int from = in.next(rest);
        int to = in.take(rest, row, place);
        for (int i = from; i < to; i++) {
            read(in.row(rest, i), in, reasons);
        }
        return reasons.isEmpty() ? null : reasons;
    }

    private void read(Row own, IncomingCase in, Map<String, Object> reasons) {
        String name = (String) own.cell(rest.value() - 1);
        Object reason = in.value(own, rest.value());
        if (name == null) {
            in.find(own, rest.value() - 1, "csv.missing-value");
        } else if (columns.containsKey(name)) {
            in.find(own, rest.value() - 1, "csv.value");
        } else if (own.cell(rest.value()) == null) {
            in.find(own, rest.value(), "csv.missing-value");
        } else if (reason != null && reasons.put(name, reason) != null) {
            in.find(own, rest.value() - 1, "csv.duplicate-key");
        }
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return null;
    }
}
