package org.lessons.model.shape;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Term;

/**
 * A kind of value that has no components: how it is written as text and read back.
 *
 * <p>{@link #parse} and {@link #format} are inverse to each other; what has not the right form parses to empty and never
 * throws. Immutable and safe for use by several threads.
 */
public final class Leaf {

    /** What a leaf is written as in JSON and declared as in a table's schema. */
    public enum Form {
        /** Any text. */
        TEXT,
        /** A {@link Term}. */
        TERM,
        /** A whole number between -2,147,483,648 and 2,147,483,647. */
        WHOLE,
        /** An exact decimal, written as text so that no reader rounds it. */
        DECIMAL,
        /** True or false. */
        FLAG,
        /** A calendar day, {@code 2019-04-01}. */
        DAY,
        /** An {@link Edtf} date, which may be vague. */
        EDTF,
        /** A {@link Lapse}, an ISO 8601 period. */
        LAPSE,
        /** A constant of an enum, by name. */
        CHOICE
    }

    private static final int LONGEST_NUMBER = 40;

    private static final Map<Class<?>, Leaf> KNOWN = Map.of(
            String.class, new Leaf(Form.TEXT, String.class, Optional::of),
            Term.class, new Leaf(Form.TERM, Term.class, text -> Term.parse(text).map(t -> t)),
            Integer.class, new Leaf(Form.WHOLE, Integer.class, Leaf::whole),
            BigDecimal.class, new Leaf(Form.DECIMAL, BigDecimal.class, Leaf::decimal),
            Boolean.class, new Leaf(Form.FLAG, Boolean.class, Leaf::flag),
            LocalDate.class, new Leaf(Form.DAY, LocalDate.class, Leaf::day),
            Edtf.class, new Leaf(Form.EDTF, Edtf.class, text -> Edtf.parse(text).map(e -> e)),
            Lapse.class,
                    new Leaf(Form.LAPSE, Lapse.class, text -> Lapse.parse(text).map(l -> l)));

    private final Form form;
    private final Class<?> type;
    private final Function<String, Optional<?>> parser;

    private Leaf(Form form, Class<?> type, Function<String, Optional<?>> parser) {
        this.form = form;
        this.type = type;
        this.parser = parser;
    }

    /** The leaf that values of the type are, if they are one. */
    static Optional<Leaf> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(new Leaf(Form.CHOICE, type, text -> choice(type, text)));
        }
        return Optional.ofNullable(KNOWN.get(type));
    }

    /**
     * What it is written as.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * The Java type of its values.
     *
     * @return such as {@code Term.class}
     */
    public Class<?> type() {
        return type;
    }

    /**
     * The value as text.
     *
     * @param value a value of {@link #type()}
     * @return a text that {@link #parse} reads as an equal value
     */
    public String format(Object value) {
        Object checked = type.cast(value);
        if (checked instanceof BigDecimal) {
            return ((BigDecimal) checked).toPlainString();
        }
        return checked instanceof Enum ? ((Enum<?>) checked).name() : checked.toString();
    }

    /**
     * The value that a text stands for.
     *
     * @param text any text
     * @return the value, or empty when the text has not the form
     */
    public Optional<?> parse(String text) {
        return parser.apply(text);
    }

    private static Optional<Integer> whole(String text) {
        if (!number(text, false)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        return number(text, true) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The grammar of JSON without exponent, so that one value has one spelling: no plus, no leading zeros, no "-0". */
    private static boolean number(String text, boolean fraction) {
        int from = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int to = point < 0 ? text.length() : point;
        boolean whole = to > from && text.length() <= LONGEST_NUMBER && digits(text, from, to);
        boolean plain = whole && (to - from == 1 || text.charAt(from) != '0') && !text.equals("-0");
        return plain && (point < 0 || fraction && point + 1 < text.length() && digits(text, point + 1, text.length()));
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String text) {
        // Exactly ten characters: the JDK's parser takes longer years too, and its own time.
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        if (!digits(text, 0, 4) || !digits(text, 5, 7) || !digits(text, 8, 10)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(amount(text, 0, 4), amount(text, 5, 7), amount(text, 8, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int amount(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static Optional<?> choice(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
