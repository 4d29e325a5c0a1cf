package org.lessons.io.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.Cost;
import org.lessons.model.Partial;
import org.lessons.model.Quantity;
import org.lessons.model.When;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Edtf;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * A record of a case as names and values for a reader, walked by its shape, so that a component that is new to the model is read
 * without being known here.
 *
 * @param locale the language of the page
 * @param language that of the told words, where it is another
 */
record Reading(Locale locale, Optional<String> language) {

    /** A value of its own that has words: not taken apart. */
    private static final Set<Class<?>> WHOLE = Set.of(When.class, Quantity.class, Cost.class);

    /** Names and values of a record, in the order of the model, but for some components. */
    List<Block.Fact> facts(Record record, String... but) {
        Set<String> without = Set.of(but);
        List<Block.Fact> facts = new ArrayList<>();
        for (Part part : Shape.of(record).parts()) {
            if (without.contains(part.name()) || part.isId() || part.name().equals(Shape.ABSENT)) {
                continue;
            }
            List<Inline> value = value(part, record);
            List<Inline> shown = value.isEmpty() ? missing(part, record) : value;
            if (!shown.isEmpty()) {
                facts.add(new Block.Fact(label(part), shown));
            }
        }
        return facts;
    }

    String label(Part part) {
        return part.label(locale).orElse(part.name());
    }

    /** What a component holds, in a line; empty when it holds nothing. */
    private List<Inline> value(Part part, Record record) {
        List<Inline> pieces = new ArrayList<>();
        for (Object element : part.elements(record)) {
            List<Inline> words = words(part, element);
            if (!words.isEmpty()) {
                if (!pieces.isEmpty()) {
                    pieces.add(Inline.of(element instanceof Record ? "; " : ", "));
                }
                pieces.addAll(words);
            }
        }
        return pieces;
    }

    private List<Inline> words(Part part, Object element) {
        if (element instanceof Record record) {
            return WHOLE.contains(record.getClass()) ? whole(record) : line(record);
        }
        String words = leaf(part, element);
        boolean isTold =
                element instanceof String && !part.isId() && part.refersTo().isEmpty();
        return words.isEmpty() ? List.of() : List.of(isTold ? new Inline.Told(words, language) : Inline.of(words));
    }

    private List<Inline> whole(Record record) {
        Optional<String> words = Optional.empty();
        if (record instanceof When when) {
            words = Times.words(when, locale);
        } else if (record instanceof Quantity quantity) {
            words = Amounts.words(quantity, locale);
        } else if (record instanceof Cost cost) {
            words = Amounts.words(cost, locale);
        }
        return words.map(Plain::line)
                .filter(line -> !line.isEmpty())
                .<List<Inline>>map(line -> List.of(new Inline.Told(line, Optional.empty())))
                .orElse(List.of());
    }

    /** A record within a line: its values alone, without their names. */
    private List<Inline> line(Record record) {
        List<Inline> pieces = new ArrayList<>();
        for (Part part : Shape.of(record).parts()) {
            // A yes without its question says nothing.
            boolean isSaid = !part.isId() && !part.name().equals(Shape.ABSENT) && part.type() != Boolean.class;
            List<Inline> value = isSaid ? value(part, record) : List.of();
            if (!value.isEmpty()) {
                if (!pieces.isEmpty()) {
                    pieces.add(Inline.of(", "));
                }
                pieces.addAll(value);
            }
        }
        return pieces;
    }

    private String leaf(Part part, Object element) {
        if (element instanceof Term term) {
            return Plain.line(term(part, term));
        }
        if (element instanceof Boolean yes) {
            return new Said(locale).say(yes ? "yes" : "no");
        }
        if (element instanceof LocalDate day) {
            return Times.words(When.builder().on(Edtf.of(day.toString())).build(), locale)
                    .orElse("");
        }
        return Plain.line(element.toString());
    }

    private String term(Part part, Term term) {
        return part.vocabulary()
                .flatMap(Vocabulary::named)
                .map(list -> list.label(term, locale))
                .orElse(term.code());
    }

    /** Why there is nothing, where the record says so. */
    private List<Inline> missing(Part part, Record record) {
        return why(record, part.name(), locale)
                .<List<Inline>>map(why -> List.of(Inline.of(why)))
                .orElse(List.of());
    }

    /** What the reason is called for which a component is absent. */
    static Optional<String> why(Record record, String component, Locale locale) {
        return record instanceof Partial partial
                ? partial.whyAbsent(component)
                        .map(reason -> reason.equals(Codes.Absence.SUPPRESSED)
                                ? new Said(locale).say("left-out")
                                : Vocabulary.named("absences").orElseThrow().label(reason, locale))
                : Optional.empty();
    }
}
