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
import org.lessons.anonymise.coarse.KnownPlaces;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Organisation;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** What is known of a case while it is treated: who is meant by which name, what kind of thing each is, and who must not be found. */
final class CaseContext {

    private final List<CastMember> cast;
    private final CastMatcher matcher;
    private final Set<Category> masked;
    private final FailureCase content;
    private final List<CastMember> named;
    private final Secrets secrets;

    private CaseContext(
            FailureCase content,
            List<CastMember> cast,
            List<CastMember> named,
            AnonymisationPolicy policy,
            Secrets secrets) {
        this.content = content;
        this.cast = cast;
        this.named = named;
        this.secrets = secrets;
        this.matcher = CastMatcher.of(cast, named);
        this.masked = EnumSet.allOf(Category.class);
        masked.removeIf(category -> !policy.masks(category));
    }

    static CaseContext of(FailureCase content, List<CastMember> cast, AnonymisationPolicy policy, Secrets secrets) {
        return new CaseContext(content, cast, namedIn(content), policy, secrets);
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

    Secrets secrets() {
        return secrets;
    }

    /** Whether a text holds a whole name of the cast, hidden by the policy or not. */
    boolean names(CharSequence text) {
        return matcher.leaves(text, EnumSet.allOf(Category.class));
    }

    /** Under which key the thing that was found there goes through the case: the member of the cast, or the words. */
    String entity(String text, Category category, People people) {
        OptionalInt member = member(text, category);
        return member.isPresent() ? "member " + member.getAsInt() : name(text, category, people);
    }

    /** Whether the words speak of somebody whom the cast, or the case in a component of its own, names. */
    boolean isDeclared(String text, Category category) {
        return member(text, category).isPresent();
    }

    /** The code of whoever is meant, by the name that the cast gives where it gives one: the same in every case. */
    Optional<String> pseudonym(String text, Category category, People people) {
        if (!secrets.hasKey()) {
            return Optional.empty();
        }
        OptionalInt member = member(text, category);
        Optional<String> declared = member.isEmpty() ? Optional.empty() : declaredName(member.getAsInt());
        return secrets.pseudonym(category, name(declared.orElse(text), category, people));
    }

    private Optional<String> declaredName(int member) {
        CastMember one = member < cast.size() ? cast.get(member) : named.get(member - cast.size());
        return one.name().or(() -> one.aliases().stream().findFirst());
    }

    /** The words as they are compared: people without titles, numbers without blanks, names without the possessive. */
    private static String name(String text, Category category, People people) {
        return switch (category) {
            case PERSON -> people.of(text);
            case PHONE, NHS_NUMBER, NI_NUMBER, ACCOUNT, VEHICLE, POSTCODE -> digits(CastMatcher.fold(text));
            case EMAIL, URL, HANDLE -> CastMatcher.fold(text);
            default -> CastMatcher.fold(text.substring(0, Wording.withoutPossessive(text, 0, text.length())));
        };
    }

    /** +44 115 496 0217 and 0115 4960217 are one number. */
    private static String digits(String folded) {
        String plain = folded.replaceAll("[^\\p{L}\\p{N}]+", "");
        boolean abroad = plain.startsWith("0044") || folded.startsWith("+44");
        return abroad ? "0" + plain.substring(plain.indexOf("44") + 2) : plain;
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
            // That a body is none of the types in our list says nothing of what it is.
            case ORGANISATION ->
                organisation(text)
                        .flatMap(Organisation::type)
                        .filter(type -> !type.equals(Codes.OrganisationType.OTHER))
                        .map(CaseContext::typeWords);
            case LOCATION -> whereabouts(text, granularity.orElse(Granularity.NATION));
            case POSTCODE -> placeWords(granularity.orElse(Granularity.NATION));
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

    /**
     * Where a place lies: where the case lies, when that is said; else where our own list has it. A place that is known to
     * lie elsewhere than the case is not said to lie where the case does.
     */
    private Optional<String> whereabouts(String text, Granularity granularity) {
        Optional<KnownPlaces.Found> known = KnownPlaces.named(text);
        Optional<String> nation = single(places().map(Place::nation), "nations");
        Optional<String> region =
                granularity == Granularity.REGION ? single(places().map(Place::region), "regions") : Optional.empty();
        if (known.isEmpty()) {
            return region.or(() -> nation);
        }
        Optional<String> ownNation = label("nations", known.get().nation());
        Optional<String> ownRegion = granularity == Granularity.REGION
                ? known.get().region().flatMap(term -> label("regions", term))
                : Optional.empty();
        if (nation.isPresent() && !nation.equals(ownNation)) {
            return Optional.empty();
        }
        boolean elsewhere = region.isPresent() && !region.equals(ownRegion);
        return elsewhere ? ownNation : ownRegion.or(() -> ownNation);
    }

    /** The region of the case's places where they have but one, else their nation where they have but one. */
    private Optional<String> placeWords(Granularity granularity) {
        Optional<String> region = single(places().map(Place::region), "regions");
        Optional<String> nation = single(places().map(Place::nation), "nations");
        return granularity == Granularity.REGION ? region.or(() -> nation) : nation;
    }

    private Stream<Place> places() {
        return content.subject().map(Subject::places).orElse(List.of()).stream();
    }

    private static Optional<String> label(String list, Term term) {
        return Vocabulary.named(list).map(terms -> terms.label(term));
    }

    private static Optional<String> single(Stream<Optional<Term>> terms, String list) {
        Set<Optional<Term>> different = terms.collect(Collectors.toSet());
        return different.size() != 1
                ? Optional.empty()
                : different.iterator().next().flatMap(term -> label(list, term));
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
