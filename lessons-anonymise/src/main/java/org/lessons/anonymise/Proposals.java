package org.lessons.anonymise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Passage;
import org.lessons.anonymise.detect.Span;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;

/** Walks a case and proposes: whole components by what the model says of them, stretches of text by what the detectors find. */
final class Proposals {

    static final Pointer CASE = Pointer.ROOT.to("case");

    private static final int PER_CENT = 100;

    private final AnonymisationPolicy policy;
    private final Detector detector;
    private final Supplier<Deadline> deadlines;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<Passage> passages = new ArrayDeque<>();

    private Proposals(AnonymisationPolicy policy, Detector detector, Supplier<Deadline> deadlines) {
        this.policy = policy;
        this.detector = detector;
        this.deadlines = deadlines;
    }

    /** What is proposed for a case, and what went wrong on the way. */
    record Made(List<Proposal> proposals, List<Finding> findings) {}

    static <R extends Record> Made of(
            R content, AnonymisationPolicy policy, Detector detector, Supplier<Deadline> deadlines) {
        Proposals made = new Proposals(policy, detector, deadlines);
        Shape<R> shape = Shape.of(content);
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        shape.walk(CASE, content, (at, part, element) -> {
            if (made.isRead(part, element)) {
                texts.add((String) element);
            } else if (element instanceof String && part.sensitivity() != Sensitivity.SAFE) {
                names.add((String) element);
            }
        });
        // What components name, a body or a place, says what the texts speak of; it is not looked at itself.
        int read = texts.size();
        texts.addAll(names);
        made.passages.addAll(together(texts).subList(0, read));
        shape.walk(CASE, content, made::look);
        return new Made(List.copyOf(made.proposals), List.copyOf(made.findings));
    }

    /** Each by itself where they cannot be read together: then the one that cannot be read is redacted, and no other. */
    private static List<Passage> together(List<String> texts) {
        try {
            return Passage.together(texts);
        } catch (RuntimeException | StackOverflowError e) {
            // Not let go: the text at fault fails again by itself, and is redacted and reported there.
            return texts.stream().map(Passage::of).toList();
        }
    }

    private void look(Pointer at, Part part, Object element) {
        Optional<Leaf> leaf = part.leaf();
        if (leaf.isEmpty()) {
            return;
        }
        PolicyRule rule = ruleFor(part);
        if (!rule.technique().equals(Techniques.KEEP)) {
            add(placeOf(at, part), part, rule);
        } else if (isRead(part, element)) {
            read(at, passages.remove());
        }
    }

    private PolicyRule ruleFor(Part part) {
        // What a host keeps under names of its own cannot be looked at: the names may tell as much as the values.
        boolean unknown = part.cardinality() == Part.Cardinality.MAP && part.sensitivity() == Sensitivity.DIRECT;
        return unknown ? PolicyRule.of(Techniques.REDACT) : policy.ruleFor(part.sensitivity(), part.category());
    }

    /** Whether names are looked for in a component that is kept as a whole. */
    private boolean isRead(Part part, Object element) {
        return part.leaf().isPresent()
                && element instanceof String
                && (part.isFreeText() || part.sensitivity() != Sensitivity.SAFE)
                && ruleFor(part).technique().equals(Techniques.KEEP);
    }

    /** The keys of a map are a host's words: what is done to an entry is said of the map. */
    static Pointer placeOf(Pointer at, Part part) {
        return part.cardinality() == Part.Cardinality.MAP ? at.parent() : at;
    }

    private void add(Pointer at, Part part, PolicyRule rule) {
        String place = at.toString();
        boolean again =
                !proposals.isEmpty() && proposals.get(proposals.size() - 1).at().equals(place);
        if (!again) {
            proposals.add(new Proposal(
                    "p" + (proposals.size() + 1),
                    place,
                    Optional.empty(),
                    Optional.empty(),
                    part.category(),
                    Proposal.COMPONENT,
                    PER_CENT,
                    rule.technique(),
                    rule.to(),
                    Proposal.Decision.ACCEPTED));
        }
    }

    private void read(Pointer at, Passage passage) {
        List<Span> spans = detected(passage).orElse(null);
        if (spans == null) {
            findings.add(Finding.of(new Location.InDocument(at), "treat.detector-failed"));
            proposals.add(whole(at, "failed"));
            return;
        }
        for (Span span : spans) {
            PolicyRule rule = policy.ruleForText(span.category());
            if (!rule.technique().equals(Techniques.KEEP)) {
                proposals.add(new Proposal(
                        "p" + (proposals.size() + 1),
                        at.toString(),
                        Optional.of(span.start()),
                        Optional.of(span.end()),
                        span.category(),
                        span.source(),
                        (int) Math.round(span.confidence() * PER_CENT),
                        rule.technique(),
                        rule.to(),
                        Proposal.Decision.ACCEPTED));
            }
        }
    }

    private Proposal whole(Pointer at, String source) {
        return new Proposal(
                "p" + (proposals.size() + 1),
                at.toString(),
                Optional.empty(),
                Optional.empty(),
                Category.OTHER,
                source,
                PER_CENT,
                Techniques.REDACT,
                Optional.empty(),
                Proposal.Decision.ACCEPTED);
    }

    /** The spans, or nothing when the detector threw, was late, or named a place outside the text. */
    private Optional<List<Span>> detected(Passage passage) {
        try {
            Deadline deadline = deadlines.get();
            List<Span> spans = detector.detect(passage, deadline);
            boolean usable = !deadline.isPast()
                    && spans.stream()
                            .allMatch(span -> span.end() <= passage.text().length());
            return usable ? Optional.of(spans) : Optional.empty();
        } catch (Throwable e) {
            // A detector may be anybody's. Whatever it throws, the passage is not let through: a heap that ran out or a
            // library that is missing says no more of it than an exception does. Should the redaction fail as well,
            // that is thrown, and no case goes out.
            return Optional.empty();
        }
    }
}
