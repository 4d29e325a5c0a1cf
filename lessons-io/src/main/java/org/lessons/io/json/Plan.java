package org.lessons.io.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** What the codec has to know of one type of record; made once of its shape, and kept. */
final class Plan {

    /** The member of every document that says by which version of the schema it is written. */
    static final String VERSION_MEMBER = "schemaVersion";

    /** The version that is written, and the one that is read. */
    static final String VERSION = "1.0";

    /** The terms of our own vocabularies, which are most of all terms. */
    static final Spellings<Term> TERMS = new Spellings<>(Vocabulary.all().stream()
            .flatMap(vocabulary -> Stream.concat(vocabulary.terms().stream(), vocabulary.retired().stream()))
            .collect(Collectors.toMap(Term::toString, Function.identity(), (term, same) -> term)));

    private static final ClassValue<Plan> PLANS = new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
            return new Plan(Shape.of(type.asSubclass(Record.class)));
        }
    };

    private static final ClassValue<Set<Class<?>>> REACHED = new ClassValue<>() {
        @Override
        protected Set<Class<?>> computeValue(Class<?> type) {
            Set<Class<?>> reached = new HashSet<>();
            reach(type.asSubclass(Record.class), reached);
            return Set.copyOf(reached);
        }
    };

    private final Shape<?> shape;
    private final Member[] members;
    private final Map<String, Member> byName;
    private final Spellings<Member> bySpelling;

    private Plan(Shape<?> shape) {
        this.shape = shape;
        List<Part> parts = shape.parts();
        this.members = new Member[parts.size()];
        this.byName = new HashMap<>();
        for (Part part : parts) {
            Member member = new Member(part);
            members[part.index()] = member;
            byName.put(member.name, member);
        }
        this.bySpelling = new Spellings<>(byName);
    }

    static Plan of(Class<?> record) {
        return PLANS.get(record);
    }

    /**
     * The plan of a record that is a document by itself.
     *
     * @throws IllegalArgumentException when it has a member of the name that says the version
     */
    static Plan ofDocument(Class<?> record) {
        Plan plan = of(record);
        if (plan.byName.containsKey(VERSION_MEMBER)) {
            throw new IllegalArgumentException(
                    plan.shape.name() + " has a component of its own called " + VERSION_MEMBER);
        }
        return plan;
    }

    /** The record and every type of record that it may hold, however deep. */
    static Set<Class<?>> reachedFrom(Class<?> record) {
        return REACHED.get(record);
    }

    /** Whether a record of that type may hold a case as it was told, or somebody of its cast. */
    static boolean identifies(Class<?> record) {
        Set<Class<?>> reached = reachedFrom(record);
        return reached.contains(FailureCase.class) || reached.contains(CastMember.class);
    }

    private static void reach(Class<? extends Record> type, Set<Class<?>> reached) {
        if (reached.add(type)) {
            for (Part part : Shape.of(type).parts()) {
                if (part.leaf().isEmpty()) {
                    reach(part.type().asSubclass(Record.class), reached);
                }
            }
        }
    }

    Shape<?> shape() {
        return shape;
    }

    Member[] members() {
        return members;
    }

    @Nullable
    Member member(String name) {
        return byName.get(name);
    }

    /** The member whose name is spelled by those bytes. */
    @Nullable
    Member member(byte[] bytes, int from, int to) {
        return bySpelling.meaning(bytes, from, to);
    }
}
