package org.lessons.benchmarks.jmh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lessons.model.Partial;
import org.lessons.model.When;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** What the checks by hand ask of single values, and what they found; a place is made where something is wrong, and only there. */
final class Noted {

    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z]{1,40}");
    private static final Codes REASONS = Codes.of("absences");

    /** A list of codes; a set finds a code at once. */
    record Codes(String name, Set<Term> offered, Vocabulary list) {
        static Codes of(String name) {
            Vocabulary list = Vocabulary.named(name).orElseThrow();
            return new Codes(name, Set.copyOf(list.terms()), list);
        }
    }

    private record Reference(
            Pointer at,
            String member,
            int index,
            String id,
            @Nullable String wanted) {}

    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private boolean duplicates;

    void add(Pointer at, String code, String... arguments) {
        all.add(Finding.of(new Location.InDocument(at), code, arguments));
    }

    List<Finding> sorted() {
        return all.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(all));
    }

    boolean hasDuplicates() {
        return duplicates;
    }

    void text(Pointer at, String member, Optional<String> text) {
        if (text.isPresent()) {
            text(at, member, -1, text.get());
        }
    }

    void texts(Pointer at, String member, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(at, member, i, texts.get(i));
        }
    }

    void text(Pointer at, String member, int index, String text) {
        if (isBlank(text)) {
            add(place(at, member, index), "text.blank");
        }
        if (isBroken(text)) {
            add(place(at, member, index), "text.lone-surrogate");
        }
    }

    void keys(Pointer at, String member, Map<String, ?> entries) {
        for (String key : entries.keySet()) {
            if (isBroken(key)) {
                add(at.to(member), "text.lone-surrogate");
            }
        }
    }

    void term(Pointer at, String member, Codes codes, Optional<Term> term) {
        if (term.isPresent() && !codes.offered().contains(term.get())) {
            odd(at, member, -1, codes, term.get());
        }
    }

    void terms(Pointer at, String member, Codes codes, List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (!codes.offered().contains(terms.get(i))) {
                odd(at, member, i, codes, terms.get(i));
            }
        }
    }

    private void odd(Pointer at, String member, int index, Codes codes, Term term) {
        if (term.isOurs() && !codes.list().holds(term)) {
            add(place(at, member, index), "term.unknown", codes.name());
        }
        Optional<Term> successor = codes.list().successor(term);
        if (successor.isPresent()) {
            add(place(at, member, index), "term.retired", successor.get().toString());
        }
    }

    void form(Pointer at, String member, Pattern form, String code, Optional<String> text) {
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            add(at.to(member), code);
        }
        text(at, member, text);
    }

    void id(Pointer at, String kind, Optional<String> held) {
        if (held.isEmpty()) {
            return;
        }
        String id = held.get();
        form(at, "id", ID, "id.form", held);
        if (isReserved(id)) {
            add(at.to("id"), "id.form");
        }
        Set<String> kinds = named.get(id);
        if (kinds == null) {
            named.put(id, Set.of(kind));
        } else {
            add(at.to("id"), "id.duplicate");
            duplicates = true;
            Set<String> more = new HashSet<>(kinds);
            more.add(kind);
            named.put(id, more);
        }
    }

    /** Resolved in the end, when all ids are known; null wants anything. */
    void reference(Pointer at, String member, @Nullable String wanted, Optional<String> id) {
        if (id.isPresent()) {
            text(at, member, id);
            references.add(new Reference(at, member, -1, id.get(), wanted));
        }
    }

    void references(Pointer at, String member, @Nullable String wanted, List<String> ids) {
        texts(at, member, ids);
        for (int i = 0; i < ids.size(); i++) {
            references.add(new Reference(at, member, i, ids.get(i), wanted));
        }
    }

    void resolve() {
        for (Reference reference : references) {
            Set<String> kinds = named.get(reference.id());
            if (kinds == null) {
                add(place(reference.at(), reference.member(), reference.index()), "reference.unresolved");
            } else if (reference.wanted() != null && !kinds.contains(reference.wanted())) {
                Pointer place = place(reference.at(), reference.member(), reference.index());
                add(place, "reference.wrong-kind", reference.wanted());
            }
        }
    }

    /** Few components have a reason, so which there are is asked of the Shape, and not written down once more. */
    void absent(Pointer at, Record record) {
        Map<String, Term> absent = ((Partial) record).absent();
        if (absent.isEmpty()) {
            return;
        }
        keys(at, Shape.ABSENT, absent);
        Pointer place = at.to(Shape.ABSENT);
        absent.forEach((component, reason) -> {
            Optional<Part> part = component.equals(Shape.ABSENT)
                    ? Optional.empty()
                    : Shape.of(record).part(component);
            if (part.isEmpty()) {
                boolean plain = PLAIN.matcher(component).matches();
                add(plain ? place.to(component) : place, "absent.unknown-component");
                return;
            }
            if (!part.get().isAbsentFrom(record)) {
                add(place.to(component), "absent.contradicted", component);
            }
            if (reason.isOurs() && !REASONS.offered().contains(reason)) {
                add(place.to(component), "absent.unknown-reason", component);
            }
        });
    }

    void wanted(boolean held, Pointer at, Partial holder, String component, String code) {
        if (!held && holder.whyAbsent(component).isEmpty()) {
            add(at, code);
        }
    }

    static boolean isReserved(String id) {
        return id.equals(When.START) || id.equals(When.STOP);
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean whole = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!whole) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static Pointer place(Pointer at, String member, int index) {
        return index < 0 ? at.to(member) : at.to(member).to(index);
    }
}
