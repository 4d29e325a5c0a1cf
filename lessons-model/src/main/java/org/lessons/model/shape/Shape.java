package org.lessons.model.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.vocabulary.Term;

/**
 * How one type of record is laid out, and the means to read, walk and rebuild records of it.
 *
 * <p>The record is reflected once and kept; a shape holds no record and may be shared between threads. Components are
 * {@code Optional}, {@code List}, {@code Map} from text, or required; what they hold is a {@link Leaf} or another record.
 *
 * <pre>{@code
 * Shape<Concern> shape = Shape.of(Concern.class);
 * shape.walk(concern, (at, part, value) -> System.out.println(at + " is " + part.sensitivity()));
 * Concern without = shape.map(concern, (at, part, value) -> part.isFreeText() ? null : value);
 * }</pre>
 *
 * @param <R> the record's type
 */
public final class Shape<R extends Record> {

    /** The component in which a record says why others of its components are absent. */
    public static final String ABSENT = "absent";

    private static final ClassValue<Shape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return new Shape<>(type.asSubclass(Record.class));
        }
    };

    private final Layout<R> layout;

    private Shape(Class<R> type) {
        this.layout = Layout.of(type);
    }

    /**
     * The shape of a record.
     *
     * @param type a public record in an exported package, or in no module at all
     * @param <R> the record's type
     * @return its shape, always the same one
     * @throws IllegalArgumentException when a component is of a type that cannot be walked, or the record is not open to
     *     this module
     */
    @SuppressWarnings("unchecked") // the one unchecked cast: the shape kept under a class is of that class
    public static <R extends Record> Shape<R> of(Class<R> type) {
        return (Shape<R>) SHAPES.get(type);
    }

    /**
     * The shape of a record at hand.
     *
     * @param record any record that has a shape
     * @param <R> the record's type
     * @return the shape of its class
     */
    @SuppressWarnings("unchecked") // a record's class is the class of that record
    public static <R extends Record> Shape<R> of(R record) {
        return of((Class<R>) record.getClass());
    }

    /**
     * The record's type.
     *
     * @return the class
     */
    public Class<R> type() {
        return layout.type();
    }

    /**
     * What the record is called.
     *
     * @return the simple name of its class
     */
    public String name() {
        return type().getSimpleName();
    }

    /**
     * The components in their order, which is the order in files.
     *
     * @return the parts
     */
    public List<Part> parts() {
        return layout.parts();
    }

    /**
     * The component of that name.
     *
     * @param name its name in files
     * @return the part, or empty when there is none
     */
    public Optional<Part> part(String name) {
        return Optional.ofNullable(layout.byName().get(name));
    }

    /**
     * What the record is, in English.
     *
     * @return the definition, or empty when none was written; a test fails then
     */
    public Optional<String> definition() {
        return definition(Locale.ENGLISH);
    }

    /**
     * What the record is.
     *
     * @param locale Welsh; English for any other language, and where nobody wrote the Welsh
     * @return the definition, or empty when none was written
     */
    public Optional<String> definition(Locale locale) {
        return Definitions.of(type(), locale);
    }

    /**
     * A record of these values.
     *
     * @param values one for each part, in their order, each as the component holds it; null stands for nothing held
     * @return the record
     * @throws IllegalArgumentException when a value is not of its component's type or a required one is missing
     */
    public R build(@Nullable Object[] values) {
        return layout.build(values);
    }

    /**
     * Whether a record holds nothing at all.
     *
     * @param record a record of this shape
     * @return true when every component is absent, the reasons for absence included
     */
    public boolean isEmpty(R record) {
        for (Part part : parts()) {
            if (!part.isAbsentFrom(record)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Shows every element of a record to the visitor, depth first, a record before what it holds.
     *
     * @param record a record of this shape
     * @param visitor is told the place, the part and the element
     */
    public void walk(R record, Visitor visitor) {
        walk(Pointer.ROOT, record, visitor);
    }

    /**
     * As {@link #walk(Record, Visitor)}, for a record that stands somewhere within a document.
     *
     * @param at where the record stands
     * @param record a record of this shape
     * @param visitor is told the place, the part and the element
     */
    public void walk(Pointer at, R record, Visitor visitor) {
        for (Part part : parts()) {
            List<?> elements = part.elements(record);
            if (!elements.isEmpty()) {
                walk(at.to(part.name()), part, record, elements, visitor);
            }
        }
    }

    private static void walk(Pointer at, Part part, Record record, List<?> elements, Visitor visitor) {
        switch (part.cardinality()) {
            case MAP ->
                ((Map<?, ?>) part.read(record))
                        .forEach((key, value) -> visitor.visit(at.to((String) key), part, value));
            case LIST -> {
                int position = 0;
                for (Object element : elements) {
                    show(at.to(position++), part, element, visitor);
                }
            }
            default -> show(at, part, elements.get(0), visitor);
        }
    }

    private static void show(Pointer at, Part part, Object element, Visitor visitor) {
        visitor.visit(at, part, element);
        if (element instanceof Record) {
            walkOn(at, (Record) element, visitor);
        }
    }

    private static <T extends Record> void walkOn(Pointer at, T record, Visitor visitor) {
        of(record).walk(at, record, visitor);
    }

    /**
     * Rebuilds a record, asking of every element what shall stand in its place.
     *
     * <p>Asked from above: a record for which the same instance is answered is entered and rebuilt from its own
     * components; one that is replaced is taken as it is; one that is removed is not entered. Nothing is rebuilt where
     * nothing changes.
     *
     * @param record a record of this shape
     * @param mapping answers the element itself, another of the same type, null to remove it, or a {@link Removed} to
     *     remove it and say why
     * @return the rebuilt record
     * @throws IllegalArgumentException when an answer is not of the element's type
     */
    public R map(R record, Mapping mapping) {
        return map(Pointer.ROOT, record, mapping);
    }

    /**
     * As {@link #map(Record, Mapping)}, for a record that stands somewhere within a document.
     *
     * @param at where the record stands
     * @param record a record of this shape
     * @param mapping as there
     * @return the rebuilt record
     */
    public R map(Pointer at, R record, Mapping mapping) {
        return new Rebuild<>(this, record, mapping).at(at);
    }

    /**
     * The names of the components that a record holds, for a {@code toString} that gives nobody away.
     *
     * @param record any record that has a shape
     * @return such as {@code Concern[raised, text]}
     */
    public static String outline(Record record) {
        Shape<?> shape = of(record);
        List<String> held = shape.parts().stream()
                .filter(part -> !part.isAbsentFrom(record))
                .map(Part::name)
                .toList();
        return shape.name() + "[" + String.join(", ", held) + "]";
    }

    /** The name of the record; safe to print. */
    @Override
    public String toString() {
        return "Shape of " + name();
    }

    /** Is shown every element of a record. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Is shown an element.
         *
         * @param at where it stands
         * @param part the component that holds it
         * @param element a leaf or a record
         */
        void visit(Pointer at, Part part, Object element);
    }

    /** Says what shall stand in the place of an element. */
    @FunctionalInterface
    public interface Mapping {

        /**
         * What shall stand in the place of an element.
         *
         * @param at where it stands
         * @param part the component that holds it
         * @param element a leaf or a record
         * @return the element itself, another of the same type, null or a {@link Removed}
         */
        @Nullable
        Object map(Pointer at, Part part, Object element);
    }

    /**
     * Removes an element and leaves the reason in the {@code absent} of its record, where that has one and nothing else
     * of the component is left.
     *
     * @param reason a term of the vocabulary {@code absences}
     */
    public record Removed(Term reason) {}
}
