package org.lessons.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * What came afterwards.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param accounts the aftermath in free text
 * @param warners what became of those who had warned
 * @param candour whether those it touched were told
 * @param reportedTo who else was told
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Aftermath(
        List<@Valid Account> accounts,

        @Described(sensitivity = Sensitivity.QUASI, vocabulary = "warnerFates", sensitive = true)
        List<Term> warners,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "candour")
        Optional<Term> candour,

        @Described(sensitivity = Sensitivity.QUASI, vocabulary = "reportedTo")
        List<Term> reportedTo,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithAftermath, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Aftermath {
        accounts = Normal.list(accounts);
        warners = Normal.list(warners);
        candour = Normal.one(candour);
        reportedTo = Normal.list(reportedTo);
        absent = Normal.map(absent);
    }

    /**
     * Begins an aftermath.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static AftermathBuilder builder() {
        return new AftermathBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
