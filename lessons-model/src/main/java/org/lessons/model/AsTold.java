package org.lessons.model;

import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * The whole story as it was written or dictated.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param text the story, word for word
 * @param how written or spoken
 * @param language the language of the text, as BCP 47 writes it
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record AsTold(
        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "tellings")
        Optional<Term> how,

        @Described(sensitivity = Sensitivity.SAFE)
        Optional<@Pattern(regexp = Forms.LANGUAGE, message = "language.form") String> language,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithAsTold, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public AsTold {
        text = Normal.text(text);
        how = Normal.one(how);
        language = Normal.text(language);
        absent = Normal.map(absent);
    }

    /**
     * Begins an as told.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static AsToldBuilder builder() {
        return new AsToldBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
