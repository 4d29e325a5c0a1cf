package org.lessons.model;

import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * A body that took part.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the body within the case
 * @param role what part it played
 * @param name what it is called
 * @param type what kind of body it is
 * @param size how large it is
 * @param teller whether the teller belongs to it
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Organisation(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "organisationRoles")
        Optional<Term> role,

        @Described(sensitivity = Sensitivity.DIRECT, category = Category.ORGANISATION)
        Optional<String> name,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "organisationTypes")
        Optional<Term> type,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.ORGANISATION, vocabulary = "organisationSizes")
        Optional<Term> size,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.ORGANISATION)
        Optional<Boolean> teller,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithOrganisation, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Organisation {
        id = Normal.text(id);
        role = Normal.one(role);
        name = Normal.text(name);
        type = Normal.one(type);
        size = Normal.one(size);
        teller = Normal.one(teller);
        absent = Normal.map(absent);
    }

    /**
     * Begins an organisation.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static OrganisationBuilder builder() {
        return new OrganisationBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
