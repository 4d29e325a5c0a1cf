package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * Lays out a type of document in tables.
 *
 * <p>The rules:
 *
 * <ul>
 *   <li>The first table is called after what the document is about, in the plural: after its first component, where the
 *       document is but a cover about records, and after the document otherwise. That record's columns have no prefix.
 *   <li>A record within a record becomes columns with the component's name in front; one that only groups other records
 *       adds no name.
 *   <li>A list of records becomes a table called after the component, or after the type, in the plural, where the
 *       components differ. Where the type stands in several places of one owner, a column {@code part} says in which.
 *   <li>A list of leaves and a map become tables called after the owner's table and the component.
 *   <li>A name that is taken gets a number.
 * </ul>
 */
final class Planner {

    private final List<Table> tables = new ArrayList<>();
    private final Names names = new Names();
    private final Nesting nesting = new Nesting();
    private final Map<Table, Map<Class<?>, List<String>>> lists = new HashMap<>();
    private final Map<Table, Map<Class<?>, ListSlot>> laidOut = new HashMap<>();
    private final Map<Table, Table> rests = new HashMap<>();
    private String one = "";

    <R extends Record> Tables<R> plan(Shape<R> document) {
        Optional<Part> about = Nesting.coveredBy(document);
        one = Names.snake(about.map(Part::name).orElse(document.name()));
        names.unique(Codebook.NAME);
        names.unique(WideTable.nameFor(Names.plural(one)));
        String definition =
                about.<Shape<?>>map(Part::shape).orElse(document).definition().orElse("");
        Table root = table(Names.plural(one), Table.Role.ROOT, null, definition);
        root.addKey(one + "_key", "The number of the row, from 1, in the order of the package.");
        lists.put(root, nesting.lists(document));
        Laid<R> laid = lay(document, new Place(root, "", "", true), about.orElse(null));
        int elsewhere = root.add(new Column(
                root.free("rows_elsewhere"),
                Kind.WHOLE,
                Column.Use.DERIVED,
                true,
                "How many rows of all other tables together belong to this row.",
                "",
                Sensitivity.SAFE));
        return new Tables<>(root, elsewhere, laid, List.copyOf(tables));
    }

    private <T extends Record> Laid<T> lay(Shape<T> shape, Place place, @Nullable Part bare) {
        nesting.enter(shape.type());
        int from = place.table().columns().size();
        Optional<Leaf> explains =
                shape.parts().stream().filter(Planner::isAbsent).findFirst().flatMap(Part::leaf);
        Map<String, Integer> whys = new LinkedHashMap<>();
        List<Slot> slots = new ArrayList<>();
        for (Part part : shape.parts()) {
            if (isAbsent(part)) {
                slots.add(absent(shape, part, whys, place));
            } else if (Nesting.isRecord(part)) {
                explain(explains, part, whys, place);
                slots.add(nested(part, place, part.equals(bare)));
            } else {
                slots.add(slot(part, shape, place));
                explain(explains, part, whys, place);
            }
        }
        nesting.leave();
        Dates.connect(slots);
        return Laid.of(shape, slots, from, place.table().columns().size());
    }

    private static void explain(Optional<Leaf> explains, Part part, Map<String, Integer> whys, Place place) {
        if (explains.isPresent()) {
            String column = Dates.isDate(part) ? Dates.stem(part, place) + "edtf" : place.column(part);
            String name = place.table().free(column + "_why");
            whys.put(part.name(), place.table().add(Column.why(name, part.name(), explains.get())));
        }
    }

    private NestedSlot nested(Part part, Place place, boolean bare) {
        boolean silent = bare || Nesting.groups(part.shape());
        String prefix = silent ? place.prefix() : place.column(part) + "_";
        String context = silent ? place.context() : place.definition(part);
        Place below = new Place(place.table(), prefix, context, place.requires(part));
        return new NestedSlot(part, lay(part.shape(), below, null));
    }

    private Slot slot(Part part, Shape<?> shape, Place place) {
        Table table = place.table();
        if (part.leaf().isEmpty()) {
            return list(part, place);
        }
        Leaf leaf = part.leaf().orElseThrow();
        if (part.cardinality() == Part.Cardinality.LIST) {
            return new LinkSlot(part, link(part, leaf, place));
        }
        if (part.cardinality() == Part.Cardinality.MAP) {
            return new MapSlot(part, map(part, leaf, place));
        }
        if (Dates.isDate(part)) {
            return Dates.slot(part, shape, place);
        }
        String name = table.free(place.column(part));
        boolean longest = name.endsWith("at_most");
        Behind behind = leaf.form() != Leaf.Form.LAPSE ? Behind.NOTHING : longest ? Behind.LONGEST : Behind.SHORTEST;
        int at = table.add(
                Column.value(name, Kind.of(leaf), part, place.requires(part), place.definition(part), behind));
        LeafSlot written = new LeafSlot(part, at);
        if (behind == Behind.NOTHING) {
            return written;
        }
        String meaning = "How many days " + name + " is at its " + (longest ? "longest." : "shortest.");
        table.add(Column.derived(table.free(name + "_days"), Kind.WHOLE, part, meaning, at));
        return new LapseSlot(part, written, behind);
    }

    private ListSlot list(Part part, Place place) {
        Table owner = place.table();
        List<String> components = lists.getOrDefault(owner, Map.of()).getOrDefault(part.type(), List.of());
        boolean several = components.size() > 1;
        Map<Class<?>, ListSlot> known = laidOut.computeIfAbsent(owner, o -> new HashMap<>());
        ListSlot first = known.get(part.type());
        if (first == null) {
            boolean alike = components.stream().distinct().count() == 1;
            String wanted =
                    Names.snake(alike ? part.name() : Names.plural(part.shape().name()));
            Table table = owned(
                    names.isTaken(wanted) ? owner.name() + "_" + wanted : wanted,
                    Table.Role.LIST,
                    owner,
                    part.shape().definition().orElse(""));
            if (several) {
                table.addPlace("In which part of the owner the row stands.");
            }
            table.addPosition("Where the row stands in its list, from 1.");
            lists.put(table, nesting.lists(part.shape()));
            first = new ListSlot(part, table, lay(part.shape(), new Place(table, "", "", true), null), "");
            known.put(part.type(), first);
        }
        Table table = first.table();
        String component = Names.snake(part.name());
        boolean named = place.prefix().isEmpty() || !component.equals(table.name());
        String at = several ? table.newPlace(named ? place.prefix() + component : place.stem()) : "";
        return new ListSlot(part, table, first.laid(), at);
    }

    private Table link(Part part, Leaf leaf, Place place) {
        Table table = owned(
                place.table().name() + "_" + place.column(part),
                Table.Role.LINK,
                place.table(),
                place.definition(part));
        table.addPosition("Where the value stands in its list, from 1.");
        table.addValue(Column.value(
                table.free("value"),
                Kind.of(leaf),
                part,
                true,
                part.definition().orElse("")));
        return table;
    }

    private Table map(Part part, Leaf leaf, Place place) {
        Table table = owned(
                place.table().name() + "_" + place.column(part), Table.Role.MAP, place.table(), place.definition(part));
        table.add(Column.value(table.free("name"), Kind.TEXT, part, true, "Under which name the value stands."));
        table.addValue(Column.value(
                table.free("value"),
                Kind.of(leaf),
                part,
                true,
                part.definition().orElse("")));
        return table;
    }

    private AbsentSlot absent(Shape<?> shape, Part part, Map<String, Integer> whys, Place place) {
        Table rest = rests.computeIfAbsent(place.table(), owner -> {
            Table table = owned(
                    owner.name() + "_" + Names.snake(part.name()),
                    Table.Role.REST,
                    owner,
                    "Why something is absent that these tables have no column for.");
            table.addPlace("In which part of the owner it is absent.");
            table.add(Column.value(table.free("name"), Kind.TEXT, part, true, "What is absent."));
            table.addValue(Column.value(table.free("value"), Kind.CODE, part, true, "Why it is absent."));
            return table;
        });
        String at = rest.newPlace(place.prefix().isEmpty() ? Names.snake(shape.name()) : place.stem());
        return new AbsentSlot(part, whys, rest, at);
    }

    private Table owned(String name, Table.Role role, Table owner, String definition) {
        Table table = table(name, role, owner, definition);
        table.add(Column.key(
                table.free(one + "_key"), "Which row of " + tables.get(0).name() + " it belongs to."));
        if (role == Table.Role.LIST) {
            table.addKey("key", "The number of the row within the table.");
        }
        if (owner.role() != Table.Role.ROOT) {
            table.addParentKey("Which row of " + owner.name() + " it belongs to.");
        }
        return table;
    }

    private Table table(String wanted, Table.Role role, @Nullable Table parent, String definition) {
        Table table = new Table(tables.size(), names.unique(wanted), role, parent, definition);
        tables.add(table);
        return table;
    }

    private static boolean isAbsent(Part part) {
        return part.name().equals(Shape.ABSENT)
                && part.cardinality() == Part.Cardinality.MAP
                && part.type() == Term.class;
    }
}
