package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.treat.Technique;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * Does to a case what was proposed and accepted, and then looks once more at every value that is left.
 *
 * <p>In this order: times and amounts as records, because their components make sense together only; text and other
 * components; ids; whatever still holds a name; records of which nothing is left.
 */
final class CaseTreatment {

    private final CaseContext context;
    private final Map<String, Technique> techniques;
    private final Map<String, Proposal> whole = new HashMap<>();
    private final Map<String, List<Proposal>> within = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    CaseTreatment(CaseContext context, Map<String, Technique> techniques, List<Proposal> proposals) {
        this.context = context;
        this.techniques = techniques;
        for (Proposal proposal : proposals) {
            if (proposal.isAccepted() && proposal.start().isEmpty()) {
                whole.put(proposal.at(), proposal);
            } else if (proposal.isAccepted()) {
                within.computeIfAbsent(proposal.at(), at -> new ArrayList<>()).add(proposal);
            }
        }
    }

    /** What had to be redacted on the way, beyond what was proposed. */
    List<Finding> findings() {
        return findings;
    }

    /** Treats a case; any other record that has a shape would be treated the same way. */
    <R extends Record> R apply(R content, RelativeTimes times) {
        TextTreatment texts = new TextTreatment(context, techniques, times);
        ComponentTreatment components = new ComponentTreatment(whole, times, texts, context.secrets());
        Shape<R> shape = Shape.of(content);
        shape.walk(Proposals.CASE, content, (at, part, element) -> {
            List<Proposal> spans = within.get(Proposals.placeOf(at, part).toString());
            if (spans != null && element instanceof String) {
                texts.read((String) element, spans);
            }
        });
        R timed = shape.map(Proposals.CASE, content, components);
        R treated = shape.map(
                Proposals.CASE,
                timed,
                (at, part, element) -> part.leaf().isEmpty() ? element : leaf(at, part, element, texts, components));
        R named = SafeIds.of(treated, context).apply(treated);
        R swept = shape.map(Proposals.CASE, named, this::sweep);
        return shape.map(Proposals.CASE, swept, CaseTreatment::prune);
    }

    private @Nullable Object leaf(
            Pointer at, Part part, Object element, TextTreatment texts, ComponentTreatment components) {
        String place = Proposals.placeOf(at, part).toString();
        Proposal component = whole.get(place);
        if (component != null) {
            return components.leaf(part, element, component);
        }
        List<Proposal> spans = within.getOrDefault(place, List.of());
        boolean reads = element instanceof String && (part.isFreeText() || !spans.isEmpty());
        if (!reads) {
            return element;
        }
        Optional<String> treated = texts.treat((String) element, spans);
        if (treated.isEmpty()) {
            findings.add(Finding.of(new Location.InDocument(at), "treat.field-redacted"));
            return ComponentTreatment.REDACTED;
        }
        return treated.get();
    }

    /** The last look: a name of the cast may stand in a code, a language, a number, wherever nobody thought of it. */
    private @Nullable Object sweep(Pointer at, Part part, Object element) {
        boolean own =
                element instanceof Term && CaseContext.isWrittenByGeneralisation((Term) element, part.vocabulary());
        boolean clean = part.leaf().isEmpty()
                || own
                || !context.leaks(part.leaf().orElseThrow().format(element));
        if (clean) {
            return element;
        }
        findings.add(Finding.of(new Location.InDocument(Proposals.placeOf(at, part)), "treat.field-redacted"));
        return ComponentTreatment.REDACTED;
    }

    /** An element of a list of which nothing but redactions is left says nothing. */
    private static @Nullable Object prune(Pointer at, Part part, Object element) {
        boolean husk =
                element instanceof Record && part.cardinality() == Part.Cardinality.LIST && isHusk((Record) element);
        return husk ? ComponentTreatment.REDACTED : element;
    }

    private static boolean isHusk(Record record) {
        boolean redacted = false;
        for (Part part : Shape.of(record).parts()) {
            if (!part.name().equals(Shape.ABSENT)) {
                if (!part.isAbsentFrom(record)) {
                    return false;
                }
            } else {
                redacted = part.elements(record).contains(Codes.Absence.REDACTED);
            }
        }
        return redacted;
    }

    /** The techniques that a policy may name: ours, and the host's. */
    static Map<String, Technique> techniques(Map<String, Technique> hosts) {
        Map<String, Technique> all = new HashMap<>(hosts);
        for (String name : Techniques.names()) {
            all.put(name, Techniques.named(name).orElseThrow());
        }
        return all;
    }
}
