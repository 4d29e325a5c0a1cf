package org.lessons.anonymise.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lessons.model.Cause;
import org.lessons.model.Cost;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Organisation;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Quantity;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * What a released table tells of a case, and what it leaves out.
 *
 * <p>Every component of a case that may say who somebody is together with others, and is no free text, is read by a column that
 * can be told more coarsely, or is left out for a reason that stands here; a test looks for one that is neither. Sectors, nations,
 * the type of a body and what is counted say nothing by themselves; they are seen from outside all the same, and so they are told
 * as coarsely as the rest. A row is one case: of several settings or places the first is told, of several sectors all, of several
 * bodies the one that ran it, of several effects the gravest.
 */
final class CaseColumns {

    /** Told more coarsely until nobody stands out. */
    static final List<CaseColumn> QUASI_IDENTIFIERS = List.of(
            quasi(
                    "subject_sectors",
                    "the sector",
                    "Health, housing or social care; several are joined by +.",
                    Coarsening.codes("sectors"),
                    of(subject -> joined(subject.sectors())),
                    "subject/sectors"),
            quasi(
                    "subject_settings",
                    "the setting",
                    "Where it was tried; the first where there are several.",
                    Coarsening.codes("settings"),
                    of(subject -> subject.settings().stream().findFirst().map(CaseColumns::current)),
                    "subject/settings"),
            quasi(
                    "subject_organisations_type",
                    "the type of organisation",
                    "What kind of body ran it.",
                    Coarsening.codes("organisationTypes"),
                    of(subject -> Organisations.main(subject)
                            .flatMap(Organisation::type)
                            .map(Term::toString)),
                    "subject/organisations/type"),
            quasi(
                    "subject_organisations_size",
                    "the size of the organisation",
                    "How large the body is that ran it.",
                    Coarsening.codes("organisationSizes"),
                    of(subject -> Organisations.main(subject)
                            .flatMap(Organisation::size)
                            .map(Term::toString)),
                    "subject/organisations/size"),
            quasi(
                    "subject_places",
                    "the place",
                    "Nation, region and locality, as far as they are told; the first place where there are several.",
                    Coarsening.places(),
                    of(subject -> subject.places().stream().findFirst().flatMap(PlaceSteps::value)),
                    "subject/places/nation",
                    "subject/places/region",
                    "subject/places/locality"),
            quasi(
                    "subject_started",
                    "the beginning",
                    "When it began, in EDTF.",
                    Coarsening.dates(),
                    of(subject -> subject.started().flatMap(DateSteps::value)),
                    "subject/started/on"),
            quasi(
                    "subject_ended",
                    "the end",
                    "When it ended, in EDTF.",
                    Coarsening.dates(),
                    of(subject -> subject.ended().flatMap(DateSteps::value)),
                    "subject/ended/on"),
            quasi(
                    "subject_reach",
                    "the reach",
                    "How many it was for, and what is counted.",
                    Coarsening.amounts(),
                    of(subject -> subject.reach().flatMap(CaseColumns::reach)),
                    "subject/reach/min",
                    "subject/reach/max",
                    "subject/reach/unit"),
            quasi(
                    "subject_costs",
                    "the cost",
                    "What was spent, in its currency; the first sum where there are several. What was budgeted is not told.",
                    Coarsening.amounts(),
                    of(CaseColumns::spent),
                    "subject/costs/min",
                    "subject/costs/max"),
            quasi(
                    "effects_physical",
                    "the harm to the body",
                    "The gravest harm to anybody's body.",
                    Coarsening.codes("physicalHarms"),
                    content -> gravest(content, Effect::physical, "physicalHarms"),
                    "effects/physical"),
            quasi(
                    "effects_psychological",
                    "the harm to the mind",
                    "The gravest harm to anybody's mind.",
                    Coarsening.codes("psychologicalHarms"),
                    content -> gravest(content, Effect::psychological, "psychologicalHarms"),
                    "effects/psychological"));

    /** Told as they are: who looks from outside does not know them, and they say nothing of who it was. */
    static final List<CaseColumn> AS_TOLD = List.of(
            asTold(
                    "subject_kinds",
                    "the kind",
                    "What kind of thing was tried; several are joined by +.",
                    of(subject -> joined(subject.kinds())),
                    "subject/kinds"),
            asTold(
                    "stops_form",
                    "the form of the ending",
                    "How it ended; the first ending where there are several.",
                    content -> stop(content).flatMap(Stop::form).map(Term::toString),
                    "narrative/pulledThePlug/stops/form"),
            asTold(
                    "stops_reasons",
                    "the reason of the ending",
                    "Why it was ended; the first reason where there are several.",
                    content -> stop(content)
                            .flatMap(stop -> stop.reasons().stream().findFirst())
                            .map(Term::toString),
                    "narrative/pulledThePlug/stops/reasons"),
            asTold(
                    "causes_factor",
                    "the factor",
                    "The factor of the main cause, or of the first where none is called main.",
                    content -> cause(content).flatMap(Cause::factor).map(Term::toString),
                    "narrative/whyItDidNotWork/causes/factor"),
            asTold(
                    "causes_domain",
                    "the domain",
                    "The domain of the same cause.",
                    content -> cause(content).flatMap(Cause::domain).map(Term::toString),
                    "narrative/whyItDidNotWork/causes/domain"));

    private CaseColumns() {}

    /** A component and how it is reached, without positions. */
    static String path(String above, String name) {
        return above.isEmpty() ? name : above + "/" + name;
    }

    private static CaseColumn quasi(
            String name,
            String noun,
            String definition,
            Coarsening coarsening,
            Function<FailureCase, Optional<String>> value,
            String... tells) {
        return new CaseColumn(name, noun, definition, List.of(tells), value, Optional.of(coarsening));
    }

    private static CaseColumn asTold(
            String name,
            String noun,
            String definition,
            Function<FailureCase, Optional<String>> value,
            String... tells) {
        return new CaseColumn(name, noun, definition, List.of(tells), value, Optional.empty());
    }

    private static Function<FailureCase, Optional<String>> of(Function<Subject, Optional<String>> value) {
        return content -> content.subject().flatMap(value);
    }

    private static Optional<String> joined(List<Term> terms) {
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        terms.stream().map(Term::toString).distinct().sorted().collect(Collectors.joining("+")));
    }

    /** A retired code and the one that took its place are one value. */
    private static String current(Term setting) {
        return Vocabulary.named("settings")
                .flatMap(list -> list.successor(setting))
                .orElse(setting)
                .toString();
    }

    private static Optional<String> reach(Quantity reach) {
        return AmountSteps.value(
                reach.min().map(BigDecimal::valueOf),
                reach.max().map(BigDecimal::valueOf),
                reach.unit().map(Term::toString));
    }

    private static Optional<String> spent(Subject subject) {
        return subject.costs().stream()
                .filter(cost -> cost.kind().filter(Codes.CostKind.SPENT::equals).isPresent())
                .findFirst()
                .flatMap(CaseColumns::amount);
    }

    private static Optional<String> amount(Cost cost) {
        return AmountSteps.value(cost.min(), cost.max(), cost.currency());
    }

    private static Optional<String> gravest(
            FailureCase content, Function<Effect, Optional<Term>> harm, String vocabulary) {
        List<Term> degrees = Vocabulary.named(vocabulary).map(Vocabulary::terms).orElse(List.of());
        return content.effects().stream()
                .flatMap(effect -> harm.apply(effect).stream())
                .max((one, other) -> {
                    int graver = Integer.compare(degrees.indexOf(one), degrees.indexOf(other));
                    return graver != 0 ? graver : one.compareTo(other);
                })
                .map(Term::toString);
    }

    private static Optional<Stop> stop(FailureCase content) {
        return content.narrative().flatMap(Narrative::pulledThePlug).map(PulledThePlug::stops).stream()
                .flatMap(List::stream)
                .findFirst();
    }

    private static Optional<Cause> cause(FailureCase content) {
        List<Cause> causes = content.narrative()
                .flatMap(Narrative::whyItDidNotWork)
                .map(WhyItDidNotWork::causes)
                .orElse(List.of());
        return Stream.concat(
                        causes.stream()
                                .filter(cause -> cause.weight()
                                        .filter(Codes.Weight.MAIN::equals)
                                        .isPresent()),
                        causes.stream())
                .findFirst();
    }
}
