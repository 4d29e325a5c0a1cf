package org.lessons.model;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * What one party allowed.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the permission within the case
 * @param party whose permission it is
 * @param status what the answer was
 * @param scope what it was given for
 * @param on when it was answered
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Permission(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "parties")
        Optional<Term> party,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "permissionStatuses")
        Optional<Term> status,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "scopes")
        List<Term> scope,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.DATE)
        Optional<LocalDate> on,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithPermission, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Permission {
        id = Normal.text(id);
        party = Normal.one(party);
        status = Normal.one(status);
        scope = Normal.list(scope);
        on = Normal.one(on);
        absent = Normal.map(absent);
    }

    /**
     * Begins a permission.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static PermissionBuilder builder() {
        return new PermissionBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
