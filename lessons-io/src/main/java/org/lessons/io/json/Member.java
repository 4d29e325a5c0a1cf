package org.lessons.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** One component as the codec sees it: all that the shape says of it, at hand without a call or a wrapper. */
final class Member {

    private static final Map<Leaf.Form, String> FORMS = Map.of(
            Leaf.Form.TEXT, "a text",
            Leaf.Form.TERM, "a code, or scheme@version:code",
            Leaf.Form.WHOLE, "a whole number",
            Leaf.Form.DECIMAL, "a decimal number, written as a text",
            Leaf.Form.FLAG, "true or false",
            Leaf.Form.DAY, "a day such as 2019-04-01",
            Leaf.Form.EDTF, "a date in EDTF",
            Leaf.Form.LAPSE, "an ISO 8601 period",
            Leaf.Form.CHOICE, "one of the words that are listed for it");

    final Part part;
    final String name;
    final SerializableString written;
    final int index;
    final Part.Cardinality cardinality;
    final @Nullable Leaf leaf;

    /** What a record holds there when it holds nothing; null where that cannot be. */
    final @Nullable Object none;

    /** Whether it is as if it were not there when there is null or an empty text in its place. */
    final boolean mayBeLeftOut;

    /** Whether its keys are the names of components that are absent. */
    final boolean isAbsences;

    /** Made when first needed, since a record may hold others of its own type. */
    private @Nullable Plan plan;

    Member(Part part) {
        this.part = part;
        this.name = part.name();
        this.written = new SerializedString(name);
        this.index = part.index();
        this.cardinality = part.cardinality();
        this.none = switch (cardinality) {
            case ONE -> null;
            case OPTIONAL -> Optional.empty();
            case LIST -> List.of();
            case MAP -> Map.of();
        };
        this.mayBeLeftOut = cardinality == Part.Cardinality.OPTIONAL || cardinality == Part.Cardinality.MAP;
        this.leaf = part.leaf().orElse(null);
        this.isAbsences = name.equals(Shape.ABSENT) && cardinality == Part.Cardinality.MAP && part.type() == Term.class;
    }

    /** The plan of the records that it holds. Two threads may make it at once; both make the same. */
    Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = Plan.of(part.type());
            plan = known;
        }
        return known;
    }

    /** What has to stand there, in words. */
    String wanted() {
        return leaf == null ? "an object" : FORMS.getOrDefault(leaf.form(), "a text");
    }
}
