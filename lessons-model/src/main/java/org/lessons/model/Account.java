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
 * Free text from one perspective.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the account within the case
 * @param perspective from where it is seen
 * @param voice whose words they are
 * @param language the language of the text, as BCP 47 writes it; that of the case when absent
 * @param text what was said or written
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Account(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "perspectives")
        Optional<Term> perspective,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "voices")
        Optional<Term> voice,

        @Described(sensitivity = Sensitivity.SAFE)
        Optional<@Pattern(regexp = Forms.LANGUAGE, message = "language.form") String> language,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithAccount, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Account {
        id = Normal.text(id);
        perspective = Normal.one(perspective);
        voice = Normal.one(voice);
        language = Normal.text(language);
        text = Normal.text(text);
        absent = Normal.map(absent);
    }

    /**
     * Begins an account.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static AccountBuilder builder() {
        return new AccountBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
