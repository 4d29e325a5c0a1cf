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
 * Where it was tried.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param nation the nation of the United Kingdom
 * @param region the region, in England
 * @param locality the town, district or neighbourhood
 * @param postcode the postcode, whole or in part
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Place(
        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "nations")
        Optional<Term> nation,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.LOCATION, vocabulary = "regions")
        Optional<Term> region,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.LOCATION)
        Optional<String> locality,

        @Described(sensitivity = Sensitivity.DIRECT, category = Category.POSTCODE)
        Optional<@Pattern(regexp = Forms.POSTCODE, message = "postcode.form") String> postcode,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithPlace, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Place {
        nation = Normal.one(nation);
        region = Normal.one(region);
        locality = Normal.text(locality);
        postcode = Normal.text(postcode);
        absent = Normal.map(absent);
    }

    /**
     * Begins a place.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static PlaceBuilder builder() {
        return new PlaceBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
