package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lessons.model.Account;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Organisation;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeDid;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;

class ReviewLoopTest {

    private static final String TITLE = "/case/title";
    private static final String SUMMARY = "/case/subject/summary";
    private static final String ACCOUNT = "/case/narrative/whatWeDid/accounts/0/text";

    private static final CaseFile FILE = CaseFile.builder()
            .content(FailureCase.builder()
                    .title("Ramona Pell and the Wednesday list")
                    .subject(Subject.builder()
                            .summary(
                                    "We told Ramona to ring 0115 496 0217 before the Wednesday list went to Brindlewater.")
                            .addOrganisations(Organisation.builder()
                                    .name("Brindlewater Homes")
                                    .build())
                            .build())
                    .narrative(Narrative.builder()
                            .whatWeDid(WhatWeDid.builder()
                                    .addAccounts(Account.builder()
                                            .text(
                                                    "She rang 0115 496 0217 in vain, and Ms PELL gave up on wednesday. \u27e6sic\u27e7")
                                            .build())
                                    .build())
                            .build())
                    .build())
            .addCast(CastMember.builder()
                    .name("Ramona Pell")
                    .category(Codes.CastCategory.PERSON)
                    .build())
            .addCast(CastMember.builder()
                    .name("Brindlewater Homes")
                    .addAliases("Brindlewater")
                    .category(Codes.CastCategory.ORGANISATION)
                    .build())
            .build();

    private final AnonymisationPlan plan =
            Anonymiser.of(AnonymisationPolicy.screen()).plan(FILE);

    private Proposal proposal(String at, Category category) {
        return proposals(plan, at, category).findFirst().orElseThrow();
    }

    private static Stream<Proposal> proposals(AnonymisationPlan plan, String at, Category category) {
        return plan.proposals().stream()
                .filter(proposal -> proposal.at().equals(at) && proposal.category() == category);
    }

    private AnonymisationPlan added(String at, String words) {
        String text = at.equals(TITLE)
                ? FILE.content().title().orElseThrow()
                : at.equals(SUMMARY)
                        ? FILE.content().subject().flatMap(Subject::summary).orElseThrow()
                        : told(FILE.content());
        int start = text.indexOf(words);
        return plan.add(at, start, start + words.length(), Category.PRODUCT);
    }

    private static String text(AnonymisationPlan plan) {
        return told(plan.apply().content());
    }

    private static String told(FailureCase content) {
        return content.narrative()
                .flatMap(Narrative::whatWeDid)
                .orElseThrow()
                .accounts()
                .get(0)
                .text()
                .orElseThrow();
    }

    @Test
    void showsAFewWordsAroundWithEverybodyMasked() {
        assertThat(plan.around(proposal(SUMMARY, Category.PHONE).id()))
                .isEqualTo("We told \u27e6\u2026\u27e7 to ring \u27e6PHONE\u27e7 before the Wednesday list went to");
    }

    @Test
    void masksWhatThePolicyKeepsButTheCastDeclares() {
        AnonymisationPlan added = added(SUMMARY, "Wednesday");
        Proposal wednesday =
                proposals(added, SUMMARY, Category.PRODUCT).findFirst().orElseThrow();
        assertThat(added.around(wednesday.id()))
                .isEqualTo("ring \u27e6\u2026\u27e7 before the \u27e6PRODUCT\u27e7 list went to \u27e6\u2026\u27e7.");
    }

    @Test
    void masksTheSameWordsWhereNothingProposesThem() {
        AnonymisationPlan added = added(TITLE, "Wednesday");
        Proposal phone = proposals(added, SUMMARY, Category.PHONE).findFirst().orElseThrow();
        assertThat(added.around(phone.id())).endsWith("before the \u27e6\u2026\u27e7 list went to");
    }

    @Test
    void doublesTheStorysOwnBrackets() {
        AnonymisationPlan added = added(ACCOUNT, "wednesday");
        Proposal last = proposals(added, ACCOUNT, Category.PRODUCT).findFirst().orElseThrow();
        assertThat(added.around(last.id())).endsWith("\u27e6PRODUCT\u27e7. \u27e6\u27e6sic\u27e7\u27e7");
    }

    @Test
    void decidesOnceForTheSameWordsInAllFields() {
        AnonymisationPlan decided =
                plan.always(proposal(SUMMARY, Category.PHONE).id(), Proposal.Decision.REJECTED);
        assertThat(decided.proposals())
                .filteredOn(proposal -> proposal.category() == Category.PHONE)
                .hasSize(2)
                .extracting(Proposal::decision)
                .containsOnly(Proposal.Decision.REJECTED);
        assertThat(text(decided)).contains("rang 0115 496 0217 in vain");
        Proposal other = proposals(decided, ACCOUNT, Category.PHONE).findFirst().orElseThrow();
        assertThat(text(decided.always(other.id(), Proposal.Decision.ACCEPTED))).doesNotContain("0115");
    }

    @Test
    void showsNoMoreOfAMemberThanTheWordsThatWereDecided() {
        Proposal ramona = proposals(plan, SUMMARY, Category.PERSON).findFirst().orElseThrow();
        assertThat(ramona.source()).isEqualTo("cast-part");
        AnonymisationPlan decided = plan.always(ramona.id(), Proposal.Decision.REJECTED);
        assertThat(decided.apply().content().subject().orElseThrow().summary().orElseThrow())
                .startsWith("We told Ramona to ring");
        assertThat(decided.apply().content().title()).contains("\u27e6PERSON A\u27e7 and the Wednesday list");
        assertThat(text(decided)).doesNotContainIgnoringCase("pell");
    }

    @Test
    void doesNotLetAnybodyAlwaysRejectWhatTheCastDeclares() {
        String declared = proposals(plan, TITLE, Category.PERSON)
                .filter(proposal -> proposal.source().equals("cast"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatIllegalArgumentException().isThrownBy(() -> plan.always(declared, Proposal.Decision.REJECTED));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.always("p999", Proposal.Decision.ACCEPTED));
    }

    @Test
    void addsTheSameWordsWhereverTheyStand() {
        AnonymisationPlan added = plan.addAlways(TITLE, 20, 29, Category.PRODUCT);
        assertThat(added.apply().content().title()).contains("\u27e6PERSON A\u27e7 and the \u27e6PRODUCT A\u27e7 list");
        assertThat(text(added)).contains("gave up on \u27e6PRODUCT A\u27e7.");
        assertThat(added.apply().treatment().reviewed()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> plan.addAlways(TITLE, 20, 99, Category.PRODUCT));
    }

    @Test
    void givesAFormWithoutAWordOfTheStory() {
        ReviewForm form = plan.form();
        StringBuilder written = new StringBuilder();
        Shape.of(form)
                .walk(
                        form,
                        (at, part, element) -> part.leaf()
                                .ifPresent(leaf ->
                                        written.append(leaf.format(element)).append(' ')));
        assertThat(written.toString()).doesNotContainIgnoringCase("pell", "ramona", "0115", "wednesday", "brindle");
        assertThat(form.items()).hasSameSizeAs(plan.proposals());
        assertThat(form.items().stream()
                        .filter(item -> item.category() == Category.PHONE)
                        .map(ReviewForm.Item::thing)
                        .distinct())
                .hasSize(1);
        assertThat(form.items().stream().filter(ReviewForm.Item::fixed)).isNotEmpty();
    }

    @Test
    void takesTheDecisionsOfAFormThatComesBack() {
        ReviewForm form = plan.form();
        List<ReviewForm.Item> decided = form.items().stream()
                .map(item -> item.category() == Category.PHONE ? item.decided(Proposal.Decision.REJECTED) : item)
                .toList();
        AnonymisationPlan after = plan.decide(new ReviewForm(form.of(), form.policy(), form.version(), decided));
        assertThat(text(after)).contains("0115 496 0217");
        assertThat(after.apply().treatment().reviewed()).isTrue();
    }

    @Test
    void refusesAFormOfAnotherPlanOrOneThatShowsTheCast() {
        ReviewForm form = plan.form();
        List<ReviewForm.Item> all = form.items();
        List<ReviewForm.Item> rejected = all.stream()
                .map(item -> item.decided(Proposal.Decision.REJECTED))
                .toList();
        ReviewForm.Item first = all.get(0);
        ReviewForm.Item moved = new ReviewForm.Item(
                "p2",
                first.thing(),
                first.at(),
                first.start(),
                first.end(),
                first.category(),
                first.source(),
                first.confidence(),
                first.technique(),
                first.to(),
                first.fixed(),
                first.decision());
        for (ReviewForm wrong : List.of(
                new ReviewForm("0", form.policy(), form.version(), all),
                new ReviewForm(form.of(), "mr-x", form.version(), all),
                new ReviewForm(form.of(), form.policy(), form.version(), List.of(moved)),
                new ReviewForm(form.of(), form.policy(), form.version(), List.of(first, first)),
                new ReviewForm(form.of(), form.policy(), form.version(), rejected))) {
            assertThatIllegalArgumentException().isThrownBy(() -> plan.decide(wrong));
        }
    }
}
