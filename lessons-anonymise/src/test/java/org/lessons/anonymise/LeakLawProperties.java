package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.anonymise.testing.HardNames;
import org.lessons.anonymise.testing.LeakLaw;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.SourceId;
import org.lessons.model.TreatedCase;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Term;

/** After a treatment that masks a category, no name of that category is left in any value. */
class LeakLawProperties {

    @Provide
    Arbitrary<AnonymisationPolicy> presets() {
        return Arbitraries.of(
                AnonymisationPolicy.screen(), AnonymisationPolicy.darkenedProfile(), AnonymisationPolicy.mrX());
    }

    /** A case in which every text, id and reference may speak of the cast. */
    static CaseFile telling(long seed, int size) {
        Random random = new Random(seed);
        List<CastMember> cast = HardNames.cast(random);
        List<String> names = cast.stream()
                .flatMap(member -> Stream.concat(member.name().stream(), member.aliases().stream()))
                .toList();
        FailureCase any = AnyRecord.of(FailureCase.class, seed, size);
        FailureCase told = Shape.of(any).map(any, (at, part, element) -> {
            if (!(element instanceof String)) {
                return element;
            }
            String name = names.get(random.nextInt(names.size()));
            boolean plain = part.isId() || !part.refersTo().isEmpty();
            if (plain) {
                return random.nextInt(6) == 0 ? name : element;
            }
            return random.nextInt(3) == 0
                    ? element
                    : element
                            + HardNames.surface(name, random)
                            + element.toString().charAt(0);
        });
        return CaseFile.builder().content(told).cast(cast).build();
    }

    static List<String> values(Record record) {
        List<String> values = new ArrayList<>();
        Shape.of(record).walk(record, (at, part, element) -> {
            part.leaf().ifPresent(leaf -> {
                boolean written = element instanceof Term
                        && (part.vocabulary().orElse("").equals("nations")
                                || part.vocabulary().orElse("").equals("regions"));
                if (!written) {
                    values.add(leaf.format(element));
                }
            });
            if (at.toString().contains("/extensions/")) {
                values.add(at.toString());
            }
        });
        return values;
    }

    static void assertNothingLeft(CaseFile file, AnonymisationPolicy policy, Record output) {
        List<String> values = values(output);
        for (CastMember member : file.cast()) {
            if (policy.masks(CastMatcher.categoryOf(member))) {
                Stream.concat(member.name().stream(), member.aliases().stream())
                        .forEach(name -> values.stream()
                                .filter(value -> LeakLaw.isLeft(name, value))
                                .forEach(value -> fail("%s is left under %s in: %s", name, policy.name(), value)));
            }
        }
    }

    @Property(tries = 5000)
    void noNameOfAMaskedCategoryIsLeft(
            @ForAll long seed, @ForAll @IntRange(max = 60) int size, @ForAll("presets") AnonymisationPolicy policy) {
        assertNoNameIsLeft(seed, size, policy);
    }

    static void assertNoNameIsLeft(long seed, int size, AnonymisationPolicy policy) {
        CaseFile file = telling(seed, size);
        TreatedCase treated = Anonymiser.of(policy).anonymise(file);
        assertNothingLeft(file, policy, treated.content());
        assertNothingLeft(
                file, policy, new SourceId(Optional.of(treated.treatment().by()), Optional.empty(), Map.of()));
    }

    @Property(tries = 200)
    void theSameCaseIsTreatedTheSame(@ForAll long seed, @ForAll("presets") AnonymisationPolicy policy) {
        CaseFile file = telling(seed, 30);
        assertThat(Anonymiser.of(policy).anonymise(file))
                .isEqualTo(Anonymiser.of(policy).anonymise(file));
    }

    @Property(tries = 300)
    void theReviewNamesNobody(@ForAll long seed, @ForAll("presets") AnonymisationPolicy policy) {
        CaseFile file = telling(seed, 30);
        AnonymisationPlan plan = Anonymiser.of(policy).plan(file);
        List<String> places =
                plan.review().changes().stream().map(Review.Change::at).toList();
        assertThat(places).noneMatch(place -> place.contains("acme"));
        assertThat(plan.findings()).noneMatch(finding -> finding.toString().contains("acme"));
    }
}
