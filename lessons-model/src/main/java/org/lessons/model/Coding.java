package org.lessons.model;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * Somebody's coding of a part of the case.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the coding within the case
 * @param target the part that is coded
 * @param scheme the scheme and its version, such as SEIPS@3.0
 * @param code the code in that scheme
 * @param coder in which role somebody coded
 * @param by which of several coders of that role it was: a name, or a mark of the house;
 *     in what goes outside a label stands for it
 * @param confidence how sure the coder was
 * @param on when it was coded
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Coding(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Record.class)
        Optional<String> target,

        @Described(sensitivity = Sensitivity.SAFE) Optional<String> scheme,
        @Described(sensitivity = Sensitivity.SAFE) Optional<String> code,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "coders")
        Optional<Term> coder,

        @Described(sensitivity = Sensitivity.DIRECT, category = Category.OTHER)
        Optional<String> by,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "confidences")
        Optional<Term> confidence,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.DATE)
        Optional<LocalDate> on,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithCoding, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Coding {
        id = Normal.text(id);
        target = Normal.text(target);
        scheme = Normal.text(scheme);
        code = Normal.text(code);
        coder = Normal.one(coder);
        by = Normal.text(by);
        confidence = Normal.one(confidence);
        on = Normal.one(on);
        absent = Normal.map(absent);
    }

    /**
     * Begins a coding.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static CodingBuilder builder() {
        return new CodingBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
