package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table: its columns, what a row of it is, and which table its rows belong to. */
final class Table {

    /** What a row is. */
    enum Role {
        /** A document. */
        ROOT,
        /** An element of a list of records. */
        LIST,
        /** An element of a list of leaves. */
        LINK,
        /** An entry of a map. */
        MAP,
        /** A reason for the absence of something that has no column. */
        REST,
        /** A row that nothing refers to and that belongs to none. */
        ALONE
    }

    private final int index;
    private final String name;
    private final Role role;
    private final @Nullable Table parent;
    private final String definition;
    private final List<Column> columns = new ArrayList<>();
    private final Names names = new Names();
    private final Names places = new Names();
    private int key = -1;
    private int parentKey = -1;
    private int place = -1;
    private int position = -1;
    private int value = -1;

    Table(int index, String name, Role role, @Nullable Table parent, String definition) {
        this.index = index;
        this.name = name;
        this.role = role;
        this.parent = parent;
        this.definition = definition;
    }

    /** Adds a column and answers where it stands. */
    int add(Column column) {
        columns.add(column);
        return columns.size() - 1;
    }

    /** The name that a new column gets: the one that is wanted, if it is free. */
    String free(String wanted) {
        return names.unique(wanted);
    }

    void addKey(String column, String definition) {
        key = add(Column.key(free(column), definition));
    }

    void addParentKey(String definition) {
        parentKey = add(Column.key(free("parent_key"), definition));
    }

    void addPlace(String definition) {
        place = add(Column.place(free("part"), definition));
    }

    void addPosition(String definition) {
        position = add(Column.key(free("position"), definition));
    }

    void addValue(Column column) {
        value = add(column);
    }

    /** One more place from which rows of this table hang. */
    String newPlace(String wanted) {
        return places.unique(wanted);
    }

    boolean hasPlace(String written) {
        return places.isTaken(written);
    }

    /** All places from which rows of it hang. */
    String[] places() {
        return places.all();
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    /** The table that its rows belong to; none for the root. */
    @Nullable
    Table parent() {
        return parent;
    }

    String definition() {
        return definition;
    }

    List<Column> columns() {
        return columns;
    }

    /** Where the key of its own rows stands, from 0; negative when nothing can refer to them. */
    int key() {
        return key;
    }

    /** Where the key of the row it belongs to stands; negative when that is the document's. */
    int parentKey() {
        return parentKey;
    }

    int place() {
        return place;
    }

    int position() {
        return position;
    }

    int value() {
        return value;
    }

    /** The columns by which a row is known; none in a table that stands alone. */
    List<String> primaryKey() {
        if (role == Role.ALONE) {
            return List.of();
        }
        if (key >= 0) {
            return List.of(columns.get(key).name());
        }
        List<String> primary = new ArrayList<>();
        primary.add(columns.get(Math.max(parentKey, 0)).name());
        if (place >= 0) {
            primary.add(columns.get(place).name());
        }
        primary.add(columns.get(position >= 0 ? position : value - 1).name());
        return primary;
    }

    String file() {
        return name + ".csv";
    }

    @Override
    public String toString() {
        return "Table " + name;
    }
}
