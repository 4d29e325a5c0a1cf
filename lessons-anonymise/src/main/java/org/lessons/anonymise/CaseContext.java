package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Organisation;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** What is known of a case while it is treated: who is meant by which name, what kind of thing each is, and who must not be found. */
final class CaseContext {

    private final List<CastMember> cast;
    private final CastMatcher matcher;
    private final Set<Category> masked;
    private final FailureCase content;

    private CaseContext(
            FailureCase content, List<CastMember> cast, List<CastMember> named, AnonymisationPolicy policy) {
        this.content = content;
        this.cast = cast;
        this.matcher = CastMatcher.of(cast, named);
        this.masked = EnumSet.allOf(Category.class);
        masked.removeIf(category -> !policy.masks(category));
    }

    static CaseContext of(FailureCase content, List<CastMember> cast, AnonymisationPolicy policy) {
        return new CaseContext(content, cast, namedIn(content), policy);
    }

    /** Bodies and places that the case's own components name are looked for in the text as well. */
    private static List<CastMember> namedIn(FailureCase content) {
        List<CastMember> named = new ArrayList<>();
        Shape.of(content).walk(content, (at, part, element) -> {
            boolean names = element instanceof String
                    && !part.isFreeText()
                    && (part.category() == Category.ORGANISATION || part.category() == Category.LOCATION);
            if (names) {
                named.add(CastMember.builder()
                        .name((String) element)
                        .category(Term.of(part.category().name()))
                        .build());
            }
        });
        return named;
    }

    CastMatcher matcher() {
        return matcher;
    }

    /** The categories that the policy hides. */
    Set<Category> masked() {
        return masked;
    }

    /** Whether a text still holds a name that the policy hides. */
    boolean leaks(CharSequence text) {
        return matcher.leaves(text, masked);
    }

    /** Whether a text holds a whole name of the cast, hidden by the policy or not. */
    boolean names(CharSequence text) {
        return matcher.leaves(text, EnumSet.allOf(Category.class));
    }

    /** Under which key the thing that was found there goes through the case: the member of the cast, or the words. */
    String entity(String text, Category category) {
        OptionalInt member = member(text, category);
        return member.isPresent() ? "member " + member.getAsInt() : CastMatcher.fold(text);
    }

    /** The member that the words speak of, by their longest spelling; those behind the cast are named by the case itself. */
    private OptionalInt member(String text, Category category) {
        return matcher.find(text).stream()
                .filter(match -> match.category() == category)
                .max(Comparator.comparingInt(match -> match.end() - match.start()))
                .map(match -> OptionalInt.of(match.member()))
                .orElse(OptionalInt.empty());
    }

    /** What kind of thing an entity is, in words of ours. */
    Optional<String> kind(String text, Category category, Optional<Granularity> granularity) {
        return switch (category) {
            case ORGANISATION -> organisation(text).flatMap(Organisation::type).map(CaseContext::typeWords);
            case LOCATION -> placeWords(granularity.orElse(Granularity.NATION));
            default -> Optional.empty();
        };
    }

    private static String typeWords(Term type) {
        return Vocabulary.named("organisationTypes")
                .map(types -> types.label(type))
                .orElse(type.code())
                .toUpperCase(Locale.ROOT);
    }

    /** The body that is meant: that of the member's id, or the one that is called as the member is. */
    private Optional<Organisation> organisation(String text) {
        OptionalInt member = member(text, Category.ORGANISATION);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        Optional<CastMember> declared =
                member.getAsInt() < cast.size() ? Optional.of(cast.get(member.getAsInt())) : Optional.empty();
        Optional<String> id = declared.flatMap(CastMember::id);
        return organisations()
                .filter(body -> body.id().isPresent() && body.id().equals(id)
                        || body.name()
                                .filter(name ->
                                        member(name, Category.ORGANISATION).equals(member))
                                .isPresent())
                .findFirst();
    }

    private Stream<Organisation> organisations() {
        return content.subject().map(Subject::organisations).orElse(List.of()).stream();
    }

    /** The region of the case's places where they have but one, else their nation where they have but one. */
    private Optional<String> placeWords(Granularity granularity) {
        List<Place> places = content.subject().map(Subject::places).orElse(List.of());
        Optional<String> region = single(places.stream().map(Place::region), "regions");
        Optional<String> nation = single(places.stream().map(Place::nation), "nations");
        return granularity == Granularity.REGION ? region.or(() -> nation) : nation;
    }

    private static Optional<String> single(Stream<Optional<Term>> terms, String list) {
        Set<Optional<Term>> different = terms.collect(Collectors.toSet());
        return different.size() != 1
                ? Optional.empty()
                : different
                        .iterator()
                        .next()
                        .flatMap(term -> Vocabulary.named(list).map(v -> v.label(term)));
    }

    /** The nations and regions that a generalisation writes itself; the leak law excepts them. */
    static boolean isWrittenByGeneralisation(Term term, Optional<String> vocabulary) {
        return vocabulary
                        .filter(v -> v.equals("nations") || v.equals("regions"))
                        .isPresent()
                && vocabulary
                        .flatMap(Vocabulary::named)
                        .filter(v -> v.holds(term))
                        .isPresent();
    }
}
