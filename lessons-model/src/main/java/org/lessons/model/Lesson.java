package org.lessons.model;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * What the teller would do another time.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the lesson within the case
 * @param text we would ...
 * @param appliesWhen when it applies
 * @param addresses the causes that it answers
 * @param audience whom it is for
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Lesson(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> appliesWhen,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Cause.class)
        List<String> addresses,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "people")
        List<Term> audience,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithLesson, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Lesson {
        id = Normal.text(id);
        text = Normal.text(text);
        appliesWhen = Normal.text(appliesWhen);
        addresses = Normal.texts(addresses);
        audience = Normal.list(audience);
        absent = Normal.map(absent);
    }

    /**
     * Begins a lesson.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static LessonBuilder builder() {
        return new LessonBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
