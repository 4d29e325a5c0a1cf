package org.lessons.io.csv;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;

/**
 * The reasons why components are absent: a column beside each component.
 *
 * <p>A reason for something that the record has no component for (a later version may have it) goes to a table of its
 * own, so that it is not lost.
 *
 * @param columns by the component's name, where its reason stands
 * @param rest the table for all others
 */
record AbsentSlot(Part part, Leaf leaf, Map<String, Integer> columns, Table rest, String place) implements Slot {

    @Override
    public void write(Record record, @Nullable String[] row, OutgoingCase out) {
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
                row[column] = reason.toString();
            }
        });
        others.forEach((name, reason) -> {
            @Nullable String[] own = out.row(rest, row, place, 0);
            own[rest.value() - 1] = out.cell(rest, rest.value() - 1, name);
            own[rest.value()] = reason.toString();
        });
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        Map<String, Object> reasons = new TreeMap<>();
        for (Map.Entry<String, Integer> entry : columns.entrySet()) {
            Optional<?> reason = in.leaf(row, entry.getValue(), leaf);
            if (reason.isPresent()) {
                reasons.put(entry.getKey(), reason.get());
            }
        }
        for (Row own : in.take(rest, row, place)) {
            String name = own.cell(rest.value() - 1);
            Optional<?> reason = in.leaf(own, rest.value(), leaf);
            if (name == null) {
                in.find(own, rest.value() - 1, "csv.missing-value");
            } else if (columns.containsKey(name)) {
                in.find(own, rest.value() - 1, "csv.value");
            } else if (own.cell(rest.value()) == null) {
                in.find(own, rest.value(), "csv.missing-value");
            } else if (reason.isPresent() && reasons.put(name, reason.get()) != null) {
                in.find(own, rest.value() - 1, "csv.duplicate-key");
            }
        }
        return reasons.isEmpty() ? null : reasons;
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return null;
    }
}
