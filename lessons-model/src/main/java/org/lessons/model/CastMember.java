package org.lessons.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * Somebody or something that the teller names and that must not be found in what goes outside.
 *
 * <p>Whatever is not known is left out. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the member within the file
 * @param category what kind of thing is named
 * @param name the name as it is best known
 * @param aliases every other way in which the text speaks of it
 * @param role what part it plays, for the teller's own use
 */
@NoPlainMapper
@Value.Builder
public record CastMember(
        @Described(sensitivity = Sensitivity.DIRECT, category = Category.OTHER)
        Optional<String> id,

        @Described(sensitivity = Sensitivity.DIRECT, category = Category.OTHER, vocabulary = "castCategories")
        Optional<Term> category,

        @Described(sensitivity = Sensitivity.DIRECT, category = Category.OTHER)
        Optional<String> name,

        @Described(sensitivity = Sensitivity.DIRECT, category = Category.OTHER)
        List<String> aliases,

        @Described(sensitivity = Sensitivity.DIRECT, category = Category.OTHER, freeText = true)
        Optional<String> role)
        implements WithCastMember {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public CastMember {
        id = Normal.text(id);
        category = Normal.one(category);
        name = Normal.text(name);
        aliases = Normal.texts(aliases);
        role = Normal.text(role);
    }

    /**
     * Begins a cast member.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static CastMemberBuilder builder() {
        return new CastMemberBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
