package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.anonymise.testing.LeakLaw;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;

/** Whoever decides about a proposal sees nobody's name, whatever the policy hides. */
class ReviewProperties {

    @Property(tries = 150)
    void whatStandsAroundAProposalNamesNobodyOfTheCast(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int size) {
        CaseFile file = LeakLawProperties.telling(seed, size);
        AnonymisationPlan plan = Anonymiser.of(AnonymisationPolicy.screen()).plan(file);
        for (Proposal proposal : plan.proposals()) {
            String around = plan.around(proposal.id());
            for (CastMember member : file.cast()) {
                Stream.concat(member.name().stream(), member.aliases().stream())
                        .forEach(name -> assertThat(LeakLaw.isLeft(name, around))
                                .as("%s is left in: %s", name, around)
                                .isFalse());
            }
        }
    }

    @Property(tries = 50)
    void aFormThatComesBackUnchangedChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int size) {
        AnonymisationPlan plan = Anonymiser.of(AnonymisationPolicy.mrX()).plan(LeakLawProperties.telling(seed, size));
        assertThat(plan.decide(plan.form()).proposals()).isEqualTo(plan.proposals());
    }
}
