package org.lessons.model.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One component of a record: what it is called, how often it may occur, what it holds and how it is to be treated.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Part {

    /** How often a component may hold something. */
    public enum Cardinality {
        /** Exactly once. */
        ONE,
        /** Once or not at all ({@code Optional}). */
        OPTIONAL,
        /** Any number of times, in order ({@code List}). */
        LIST,
        /** Any number of times, each under a key of its own ({@code Map} from text). */
        MAP
    }

    private final Class<? extends Record> owner;
    private final String name;
    private final String javaName;
    private final int index;
    private final Cardinality cardinality;
    private final Class<?> type;
    private final Optional<Leaf> leaf;
    private final Optional<Described> described;
    private final Access access;
    private final Optional<String> vocabulary; // Asked of every value, as the next two; an annotation answers slowly.
    private final boolean id;
    private final Set<Class<? extends Record>> refersTo;

    Part(
            Class<? extends Record> owner,
            String javaName,
            int index,
            Cardinality cardinality,
            Class<?> type,
            Optional<Described> described,
            Access access) {
        this.owner = owner;
        this.javaName = javaName;
        this.name = described.map(Described::name).filter(n -> !n.isEmpty()).orElse(javaName);
        this.index = index;
        this.cardinality = cardinality;
        this.type = type;
        this.leaf = Leaf.of(type);
        this.described = described;
        this.access = access;
        this.vocabulary = described.map(Described::vocabulary).filter(v -> !v.isEmpty());
        this.id = described.filter(Described::id).isPresent();
        this.refersTo = described.map(d -> Set.of(d.refersTo())).orElse(Set.of());
    }

    /**
     * The record that it is a component of.
     *
     * @return the record's class
     */
    public Class<? extends Record> owner() {
        return owner;
    }

    /**
     * What it is called in files.
     *
     * @return the component's name, or the one that {@link Described#name()} gives
     */
    public String name() {
        return name;
    }

    /**
     * What it is called in Java.
     *
     * @return the component's name
     */
    public String javaName() {
        return javaName;
    }

    /**
     * Where it stands among the components of its record.
     *
     * @return the position, from 0
     */
    public int index() {
        return index;
    }

    /**
     * How often it may hold something.
     *
     * @return the cardinality
     */
    public Cardinality cardinality() {
        return cardinality;
    }

    /**
     * The Java type of what it holds: of an element, where it holds several.
     *
     * @return a leaf's type or a record's
     */
    public Class<?> type() {
        return type;
    }

    /**
     * The kind of leaf that it holds.
     *
     * @return empty when it holds records
     */
    public Optional<Leaf> leaf() {
        return leaf;
    }

    /**
     * The shape of the records that it holds.
     *
     * @return the shape
     * @throws IllegalStateException when it holds leaves
     */
    public Shape<?> shape() {
        if (leaf.isPresent()) {
            throw new IllegalStateException(name + " holds no records");
        }
        return Shape.of(type.asSubclass(Record.class));
    }

    /**
     * Whether somebody thought about it: a leaf that is not described is treated as direct, and a test fails.
     *
     * @return true when it carries {@link Described}
     */
    public boolean isDescribed() {
        return described.isPresent();
    }

    /**
     * How near it comes to saying who somebody is.
     *
     * @return direct when nobody said
     */
    public Sensitivity sensitivity() {
        return described.map(Described::sensitivity).orElse(Sensitivity.DIRECT);
    }

    /**
     * What kind of thing it names.
     *
     * @return {@link Category#OTHER} when nobody said
     */
    public Category category() {
        return described.map(Described::category).orElse(Category.OTHER);
    }

    /**
     * The list that its codes are of.
     *
     * @return empty when it holds no codes
     */
    public Optional<String> vocabulary() {
        return vocabulary;
    }

    /**
     * The version of the schema that first had it.
     *
     * @return such as {@code 1.0}
     */
    public String since() {
        return described.map(Described::since).orElse("1.0");
    }

    /**
     * Whether it tells of harm or health.
     *
     * @return false when nobody said
     */
    public boolean isSensitive() {
        return described.map(Described::sensitive).orElse(false);
    }

    /**
     * Whether it is what somebody wrote or said. Text that nobody described counts as such.
     *
     * @return true for free text
     */
    public boolean isFreeText() {
        return described
                .map(Described::freeText)
                .orElse(leaf.filter(l -> l.form() == Leaf.Form.TEXT).isPresent());
    }

    /**
     * Whether it names its record within the case.
     *
     * @return true for ids
     */
    public boolean isId() {
        return id;
    }

    /**
     * The records whose ids it may hold.
     *
     * @return empty when it is no reference
     */
    public Set<Class<? extends Record>> refersTo() {
        return refersTo;
    }

    /**
     * What it means, in English, for the data dictionary and the code book.
     *
     * @return the definition, or empty when none was written; a test fails then
     */
    public Optional<String> definition() {
        return definition(Locale.ENGLISH);
    }

    /**
     * What it means.
     *
     * @param locale Welsh; English for any other language, and where nobody wrote the Welsh
     * @return the definition, or empty when none was written
     */
    public Optional<String> definition(Locale locale) {
        return Definitions.of(owner, name, locale);
    }

    /**
     * What a form calls it: kinder than its name in files, "how it ended" for {@code pulledThePlug}.
     *
     * @param locale Welsh; English for any other language, and where nobody wrote the Welsh
     * @return the label, or empty when none was written, as for records of hosts that have no such file
     */
    public Optional<String> label(Locale locale) {
        return Definitions.label(owner, name, locale);
    }

    /**
     * What a record holds there, as it stands: an {@code Optional}, a {@code List}, a {@code Map} or the value itself.
     *
     * @param record a record of type {@link #owner()}
     * @return the component's value
     */
    public Object read(Record record) {
        return access.read(record, index);
    }

    /**
     * What a record holds there, as a list of none, one or several.
     *
     * @param record a record of type {@link #owner()}
     * @return the elements in order; the values without their keys, where it is a map
     */
    public List<?> elements(Record record) {
        Object held = read(record);
        return switch (cardinality) {
            case ONE -> List.of(held);
            case OPTIONAL -> ((Optional<?>) held).isPresent() ? List.of(((Optional<?>) held).get()) : List.of();
            case LIST -> (List<?>) held;
            case MAP -> List.copyOf(((Map<?, ?>) held).values());
        };
    }

    /**
     * Whether a record holds nothing there.
     *
     * @param record a record of type {@link #owner()}
     * @return true when nothing is held
     */
    public boolean isAbsentFrom(Record record) {
        Object held = read(record);
        return switch (cardinality) {
            case ONE -> false;
            case OPTIONAL -> ((Optional<?>) held).isEmpty();
            case LIST -> ((List<?>) held).isEmpty();
            case MAP -> ((Map<?, ?>) held).isEmpty();
        };
    }

    /** The owner and the name; safe to print. */
    @Override
    public String toString() {
        return owner.getSimpleName() + "." + name;
    }
}
