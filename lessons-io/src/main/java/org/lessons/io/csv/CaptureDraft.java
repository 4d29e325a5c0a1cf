package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;

/** A case file that is being put together from the cells of a row, and taken apart into them. */
final class CaptureDraft {

    /** What stands before the names under which cells are kept that have no place of their own. */
    static final String KEPT = "sheet.";

    private final Growing file = new Growing(Shape.of(CaseFile.class));
    private final Map<String, String> kept = new TreeMap<>();

    /** A record of which some components are known. */
    private static final class Growing {
        private final Shape<?> shape;
        private final Map<Part, Object> values = new HashMap<>();
        private final Map<Part, Map<Integer, Growing>> records = new HashMap<>();

        Growing(Shape<?> shape) {
            this.shape = shape;
        }

        Record build() {
            @Nullable Object[] whole = new @Nullable Object[shape.parts().size()];
            records.forEach((part, byPosition) -> {
                List<Record> built =
                        byPosition.values().stream().map(Growing::build).toList();
                boolean isOne = part.cardinality() == Part.Cardinality.ONE;
                whole[part.index()] = part.cardinality() == Part.Cardinality.LIST
                        ? built
                        : isOne ? built.get(0) : Optional.of(built.get(0));
            });
            values.forEach((part, value) -> whole[part.index()] = value);
            return shape.build(whole);
        }
    }

    /**
     * Puts what a cell says into its component.
     *
     * @param cell what stands in it, not blank
     * @return null when all of it was read; otherwise the code that says what was not, and the rest is kept
     */
    @Nullable
    String put(CaptureColumn column, String cell) {
        String text = CaptureCell.unguarded(cell);
        if (column.isWhen()) {
            var when = CaptureCell.when(text);
            holder(column).values.put(column.last(), Optional.of(when));
            return when.on().isPresent() ? null : "csv.sheet-date";
        }
        if (!column.isSeveral()) {
            Optional<?> value = CaptureCell.parse(column, text);
            if (value.isEmpty()) {
                keep(column.name(), text);
                return "csv.sheet-value";
            }
            holder(column).values.put(column.last(), value);
            return null;
        }
        List<Object> values = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (String one : CaptureCell.several(text)) {
            Optional<?> value = CaptureCell.parse(column, one);
            value.ifPresentOrElse(values::add, () -> unread.add(one));
        }
        if (!values.isEmpty()) {
            holder(column).values.put(column.last(), values);
        }
        if (unread.isEmpty()) {
            return null;
        }
        keep(column.name(), String.join("; ", unread));
        return "csv.sheet-value";
    }

    /** Keeps a cell that has no place of its own beside the case. */
    void keep(String name, String text) {
        kept.put(KEPT + name, text);
    }

    private Growing holder(CaptureColumn column) {
        Growing at = file;
        for (CaptureColumn.Step step : column.steps().subList(0, column.steps().size() - 1)) {
            Part part = step.part();
            at = at.records
                    .computeIfAbsent(part, none -> new TreeMap<>())
                    .computeIfAbsent(step.position(), none -> new Growing(part.shape()));
        }
        return at;
    }

    /** The case file, as a draft. */
    CaseFile build() {
        Part content = Shape.of(CaseFile.class).part("case").orElseThrow();
        file.records
                .computeIfAbsent(content, none -> new TreeMap<>())
                .computeIfAbsent(0, none -> new Growing(content.shape()));
        CaseFile built = (CaseFile) file.build();
        FailureCase draft = built.content().withStatus(Codes.Status.DRAFT).withExtensions(kept);
        return built.withContent(draft);
    }

    /** What a record holds at the end of a column's way: none, one or, where a cell may hold several, all. */
    static List<?> read(CaseFile file, CaptureColumn column) {
        Record at = file;
        List<CaptureColumn.Step> steps = column.steps();
        for (CaptureColumn.Step step : steps.subList(0, steps.size() - 1)) {
            List<?> elements = step.part().elements(at);
            if (step.position() >= elements.size()) {
                return List.of();
            }
            at = (Record) elements.get(step.position());
        }
        return column.last().elements(at);
    }
}
