package org.lessons.anonymise.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.microdata.Recoding;

/** A release as an entry of the ledger, and which row of the outline stands where in it. */
final class Entered {

    private final ReleaseOutline outline;
    private final Fingerprints fingerprints;
    private final LedgerEntry entry;
    private final List<String> cases = new ArrayList<>();
    private final int[] classOfRow;

    /** The numbers of the table's classes of which a class of the entry is made: those that show the same are one. */
    private final List<Integer> exampleOf = new ArrayList<>();

    private Entered(ReleaseOutline outline, Fingerprints fingerprints, LocalDate on) {
        this.outline = outline;
        this.fingerprints = fingerprints;
        this.classOfRow = new int[outline.rows()];
        outline.ids().forEach(id -> cases.add(fingerprints.of("case", id)));
        List<String> cells = classes();
        this.entry = new LedgerEntry(
                outline.version(),
                on,
                LedgerEntry.Status.RELEASED,
                Optional.empty(),
                outline.terms(),
                columns(),
                outline.key().map(key -> fingerprints.of("release key", key)),
                content(cells),
                alike(cells),
                suppressed(),
                organisations());
    }

    static Entered of(ReleaseOutline outline, Fingerprints fingerprints, LocalDate on) {
        return new Entered(outline, fingerprints, on);
    }

    LedgerEntry entry() {
        return entry;
    }

    ReleaseOutline outline() {
        return outline;
    }

    /** The fingerprints of the cases, row by row. */
    List<String> cases() {
        return cases;
    }

    /** The place of a row's class among those of the entry; -1 where the row shows nothing. */
    int classOf(int row) {
        return classOfRow[row];
    }

    /** The number that a class of the entry, or one of those that it is made of, has in the table. */
    int exampleOf(int aClass) {
        return exampleOf.get(aClass);
    }

    /** The fingerprints of what the classes show, sorted, so that the order of the classes tells nothing. */
    private List<String> classes() {
        Map<String, Integer> examples = new TreeMap<>();
        List<String> ofTable = new ArrayList<>();
        for (int aClass = 0; aClass < outline.table().classes(); aClass++) {
            String shown = fingerprints.of("cells", outline.table().cells(aClass));
            ofTable.add(shown);
            examples.putIfAbsent(shown, aClass);
        }
        List<String> cells = List.copyOf(examples.keySet());
        Map<String, Integer> places = new HashMap<>();
        cells.forEach(shown -> places.put(shown, places.size()));
        exampleOf.addAll(examples.values());
        for (int row = 0; row < classOfRow.length; row++) {
            int aClass = outline.table().classOf(row);
            classOfRow[row] = aClass < 0 ? -1 : places.getOrDefault(ofTable.get(aClass), -1);
        }
        return cells;
    }

    private List<LedgerEntry.RowsAlike> alike(List<String> cells) {
        List<List<String>> members = new ArrayList<>();
        cells.forEach(shown -> members.add(new ArrayList<>()));
        for (int row = 0; row < classOfRow.length; row++) {
            if (classOfRow[row] >= 0) {
                members.get(classOfRow[row]).add(cases.get(row));
            }
        }
        List<List<LedgerEntry.Values>> told = new ArrayList<>();
        cells.forEach(shown -> told.add(new ArrayList<>()));
        outline.sensitive().forEach((column, sensitive) -> {
            List<TreeSet<String>> different = new ArrayList<>();
            cells.forEach(shown -> different.add(new TreeSet<>()));
            for (int row = 0; row < classOfRow.length; row++) {
                if (classOfRow[row] >= 0) {
                    different.get(classOfRow[row]).addAll(sensitive.values().get(row));
                }
            }
            for (int aClass = 0; aClass < cells.size(); aClass++) {
                String shown = cells.get(aClass);
                told.get(aClass)
                        .add(new LedgerEntry.Values(
                                column,
                                different.get(aClass).stream()
                                        .map(value -> value(fingerprints, outline.version(), shown, column, value))
                                        .sorted()
                                        .toList()));
            }
        });
        List<LedgerEntry.RowsAlike> alike = new ArrayList<>();
        for (int aClass = 0; aClass < cells.size(); aClass++) {
            members.get(aClass).sort(Comparator.naturalOrder());
            alike.add(new LedgerEntry.RowsAlike(cells.get(aClass), members.get(aClass), told.get(aClass)));
        }
        return alike;
    }

    /** Salted with the class, or the most frequent fingerprint would be that of the most frequent value. */
    static String value(Fingerprints fingerprints, String version, String cells, String column, String value) {
        return fingerprints.of("value", version, cells, column, value);
    }

    static String label(Fingerprints fingerprints, String version, String column, String label) {
        return fingerprints.of("label", version, column, label);
    }

    static String organisation(Fingerprints fingerprints, String version, String organisation) {
        return fingerprints.of("organisation", version, organisation);
    }

    private List<String> suppressed() {
        List<String> suppressed = new ArrayList<>();
        for (int row = 0; row < classOfRow.length; row++) {
            if (classOfRow[row] < 0) {
                suppressed.add(cases.get(row));
            }
        }
        suppressed.sort(Comparator.naturalOrder());
        return suppressed;
    }

    private List<LedgerEntry.Column> columns() {
        List<LedgerEntry.Column> columns = new ArrayList<>();
        List<String> names = outline.table().original().quasiIdentifiers();
        for (int column = 0; column < names.size(); column++) {
            columns.add(new LedgerEntry.Column(
                    names.get(column),
                    LedgerEntry.Use.QUASI_IDENTIFIER,
                    Optional.of(coding(outline.table().original().hierarchy(column))),
                    labels(column, names.get(column)),
                    Optional.empty()));
        }
        outline.sensitive()
                .forEach((column, sensitive) -> columns.add(new LedgerEntry.Column(
                        column, LedgerEntry.Use.SENSITIVE, Optional.empty(), List.of(), Optional.of(sensitive.l()))));
        return columns;
    }

    private String coding(Hierarchy hierarchy) {
        fingerprints.begin("coding");
        for (int node = 0; node < hierarchy.nodes(); node++) {
            fingerprints.add(hierarchy.label(node));
            fingerprints.add(Integer.toString(hierarchy.parent(node)));
        }
        return fingerprints.end();
    }

    private List<String> labels(int column, String name) {
        if (outline.terms().mode() != Recoding.Mode.FULL_DOMAIN) {
            return List.of();
        }
        TreeSet<String> labels = new TreeSet<>();
        for (int aClass = 0; aClass < outline.table().classes(); aClass++) {
            labels.add(outline.table().cells(aClass).get(column));
        }
        return labels.stream()
                .map(label -> label(fingerprints, outline.version(), name, label))
                .sorted()
                .toList();
    }

    private List<LedgerEntry.OrganisationRows> organisations() {
        Map<String, Integer> rows = new TreeMap<>();
        outline.organisations().forEach(ofRow -> ofRow.forEach(one -> rows.merge(one, 1, Integer::sum)));
        return rows.entrySet().stream()
                .map(one -> new LedgerEntry.OrganisationRows(
                        organisation(fingerprints, outline.version(), one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(LedgerEntry.OrganisationRows::organisation))
                .toList();
    }

    /** Of every row with all that it shows and tells, whatever their order, and whatever the release is called. */
    private String content(List<String> cells) {
        int[] inOrder = IntStream.range(0, classOfRow.length)
                .boxed()
                .sorted(Comparator.comparing(cases::get))
                .mapToInt(Integer::intValue)
                .toArray();
        fingerprints.begin("content");
        outline.table().original().quasiIdentifiers().forEach(fingerprints::add);
        for (int row : inOrder) {
            fingerprints.add(cases.get(row));
            fingerprints.add(classOfRow[row] < 0 ? Hierarchy.ANY : cells.get(classOfRow[row]));
        }
        outline.sensitive().forEach((column, sensitive) -> {
            fingerprints.add(column);
            for (int row : inOrder) {
                fingerprints.add(Integer.toString(sensitive.values().get(row).size()));
                sensitive.values().get(row).forEach(fingerprints::add);
            }
        });
        return fingerprints.end();
    }
}
