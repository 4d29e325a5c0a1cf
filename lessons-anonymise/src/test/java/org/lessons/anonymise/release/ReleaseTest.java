package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;
import org.lessons.model.Embargo;
import org.lessons.model.FailureCase;
import org.lessons.model.Sharing;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.table.DescribedColumn;
import org.lessons.model.table.DescribedTable;
import org.lessons.model.vocabulary.Codes;

class ReleaseTest {

    private static List<String> codes(ReleasedCollection released) {
        return released.findings().stream().map(Finding::code).toList();
    }

    private static String message(ReleasedCollection released, String code) {
        return released.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static ReleasedCollection of(Release.Builder release, List<TreatedCase> cases) {
        return release.build().release(cases);
    }

    private static void assertRefused(ReleasedCollection released, String code) {
        assertThat(codes(released)).contains(code);
        assertThat(released.isReleased()).isFalse();
        assertThat(released.tables()).isEmpty();
        assertThat(released.flow().released()).isZero();
    }

    @Test
    void casesThatAreAlikeAreToldAsTheyAre() {
        ReleasedCollection released = of(SomeCases.release(3), SomeCases.plain(4));

        assertThat(released.isReleased()).isTrue();
        assertThat(released).hasToString("ReleasedCollection[4 of 4 cases]");
        DescribedTable table = released.cases().orElseThrow();
        assertThat(table.columns())
                .extracting(DescribedColumn::name)
                .startsWith("case_key", "subject_sectors", "subject_settings")
                .endsWith("causes_factor", "causes_domain");
        assertThat(table.definition()).isEqualTo("One row is one case, which looks like at least 2 others.");
        assertThat(table.rows()).hasSize(4).allSatisfy(row -> {
            assertThat(row.get(0)).matches("r[0-9a-f]{20}");
            assertThat(row.subList(1, 3)).containsExactly("HOUSING", "HOSTEL");
            assertThat(row.subList(3, row.size())).containsOnly("");
        });
        assertThat(released.flow()).isEqualTo(new ReleaseFlow(4, 0, 0, 0, 4));
        assertThat(codes(released)).containsExactly("release.as-told");
    }

    @Test
    void whatDiffersIsGeneralised() {
        List<TreatedCase> cases = new ArrayList<>(SomeCases.plain(3));
        FailureCase odd = SomeCases.plain(9, "Body 9");
        cases.add(SomeCases.treated(
                odd.withSubject(odd.subject().orElseThrow().withSettings(List.of(Codes.Setting.REFUGE))), "mr-x"));
        ReleasedCollection released = of(SomeCases.release(4), cases);

        assertThat(released.cases().orElseThrow().rows())
                .extracting(row -> row.get(2))
                .containsOnly("HOMES_WITH_SUPPORT");
    }

    @Test
    void noCasesIsAFinding() {
        assertRefused(of(SomeCases.release(3), List.of()), "release.no-cases");
    }

    @Test
    void kBelowTwoIsAFinding() {
        ReleasedCollection released = of(SomeCases.release(1), SomeCases.plain(4));
        assertRefused(released, "release.k");
        assertThat(message(released, "release.k"))
                .isEqualTo("cases: ERROR release.k: A case has to look like at least one other; k is 2 or more.");
    }

    @Test
    void kBeyondTheCollectionIsAFinding() {
        ReleasedCollection released = of(SomeCases.release(5), SomeCases.plain(4));
        assertRefused(released, "release.k-too-large");
        assertThat(message(released, "release.k-too-large"))
                .endsWith("5 cases cannot look the same where only 4 can go outside.");
    }

    @Test
    void tenCasesOfOneProviderDoNotProtectEachOther() {
        List<TreatedCase> cases = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            cases.add(SomeCases.treated(SomeCases.plain(i, i == 0 ? "Fernside Care" : "FERNSIDE CARE LTD"), "mr-x"));
        }
        ReleasedCollection released = of(SomeCases.release(5), cases);
        assertRefused(released, "release.too-few-organisations");
        assertThat(message(released, "release.too-few-organisations"))
                .endsWith(
                        "5 different organisations are wanted among cases that look the same, and 1 are known in all.");
        assertThat(of(SomeCases.release(5).organisations(0), cases).isReleased())
                .isTrue();
    }

    @Test
    void whoseCaseIsUnknownProtectsNobody() {
        List<TreatedCase> cases = new ArrayList<>(SomeCases.plain(3));
        for (int i = 3; i < 9; i++) {
            cases.add(SomeCases.treated(SomeCases.plain(i, "\u27e6COUNCIL A\u27e7"), "mr-x"));
        }
        assertRefused(of(SomeCases.release(4), cases), "release.too-few-organisations");
        ReleasedCollection three = of(SomeCases.release(3), cases);
        assertThat(three.isReleased()).isTrue();
        assertThat(message(three, "release.organisation-unknown"))
                .endsWith("6 cases do not say whose they are, so they protect no other.");
        // The house's own register knows better.
        assertThat(of(
                                SomeCases.release(4)
                                        .organisationOf(
                                                treated -> treated.content().id()),
                                cases)
                        .isReleased())
                .isTrue();
    }

    @Test
    void unknownColumnsAndEmptyHierarchiesAreFindings() {
        ReleasedCollection released = of(
                SomeCases.release(3)
                        .without("shoe_size")
                        .column("star_sign", Hierarchy.flat(List.of("LEO")))
                        .column("subject_sectors", Hierarchy.flat(List.of())),
                SomeCases.plain(4));
        assertRefused(released, "release.unknown-column");
        assertThat(codes(released))
                .containsExactlyInAnyOrder(
                        "release.unknown-column", "release.unknown-column", "release.empty-hierarchy");
        assertThat(message(released, "release.empty-hierarchy"))
                .isEqualTo("cases, column subject_sectors: ERROR release.empty-hierarchy: The hierarchy of this column"
                        + " has no values.");
    }

    @Test
    void aReleaseWithoutCoarseColumnsIsAFinding() {
        Release.Builder release = SomeCases.release(3);
        CaseColumns.QUASI_IDENTIFIERS.forEach(column -> release.without(column.name()));
        assertRefused(of(release, SomeCases.plain(4)), "release.no-columns");
    }

    @Test
    void aModelAsksOfColumnsThatAreToldAsTheyAreAlone() {
        assertRefused(
                of(
                        SomeCases.release(3).model(PrivacyModel.distinctDiversity("effects_physical", 2)),
                        SomeCases.plain(4)),
                "release.model-column");
        ReleasedCollection nothing = of(
                SomeCases.release(3)
                        .asTold("effects_physical")
                        .model(PrivacyModel.distinctDiversity("effects_physical", 2)),
                SomeCases.plain(4));
        assertRefused(nothing, "release.nothing-left");
        assertThat(nothing.flow()).isEqualTo(new ReleaseFlow(4, 0, 4, 0, 0));
    }

    @Test
    void aReleaseWithoutAGoodKeyIsAFinding() {
        assertRefused(of(Release.builder(3), SomeCases.plain(4)), "release.key");
        ReleasedCollection shortKey =
                of(Release.builder(3).releaseKey("short".getBytes(StandardCharsets.UTF_8)), SomeCases.plain(4));
        assertRefused(shortKey, "release.key");
        assertThat(message(shortKey, "release.key")).endsWith("A release needs a key of its own, of 16 bytes or more.");
    }

    @Test
    void aCaseThatIsHandedInTwiceIsAFinding() {
        List<TreatedCase> cases = new ArrayList<>(SomeCases.plain(4));
        cases.add(cases.get(0));
        assertRefused(of(SomeCases.release(3), cases), "release.case-twice");
    }

    @Test
    void impossibleRecodingsAreFindings() {
        assertRefused(of(SomeCases.release(3).suppression(1.2), SomeCases.plain(4)), "release.suppression");
        assertRefused(of(SomeCases.release(3).suppression(Double.NaN), SomeCases.plain(4)), "release.suppression");
        assertRefused(
                of(
                        SomeCases.release(3).mode(Recoding.Mode.FULL_DOMAIN).vocabulary(Recoding.Vocabulary.TIGHT),
                        SomeCases.plain(4)),
                "release.tight-full-domain");
    }

    @Test
    void textsAreLinkedAfterMrXAlone() {
        List<TreatedCase> cases = new ArrayList<>(SomeCases.any(1, 30));
        ReleasedCollection refused = of(SomeCases.release(2).texts(ReleasedTexts.LINKED), cases);
        assertRefused(refused, "release.linked-texts");

        List<TreatedCase> masked = cases.stream()
                .map(treated -> SomeCases.treated(treated.content(), "mr-x"))
                .toList();
        ReleasedCollection linked = of(SomeCases.release(2).texts(ReleasedTexts.LINKED), masked);
        List<String> keys = linked.cases().orElseThrow().rows().stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(linked.texts().orElseThrow().rows())
                .extracting(row -> row.get(0))
                .containsOnlyElementsOf(keys);
        assertThat(linked.texts().orElseThrow().columns().get(0).name()).isEqualTo("case_key");
    }

    @Test
    void textsComeWithTheirPartAndNothingElse() {
        ReleasedCollection released = of(SomeCases.release(2), SomeCases.any(1, 30));
        DescribedTable texts = released.texts().orElseThrow();

        assertThat(texts.columns()).extracting(DescribedColumn::name).containsExactly("story_key", "part", "text");
        assertThat(texts.rows()).extracting(row -> row.get(1)).containsOnly("narrative/whatWeDid/accounts/text");
        assertThat(texts.rows()).extracting(row -> row.get(2)).contains("What was told, number 7.");
        assertThat(of(SomeCases.release(2).texts(ReleasedTexts.NONE), SomeCases.any(1, 30))
                        .texts())
                .isEmpty();
    }

    @Test
    void textsThatNameABodyStayInTheHouse() {
        List<TreatedCase> cases = SomeCases.any(1, 30).stream()
                .map(treated -> SomeCases.treated(treated.content(), "screen"))
                .toList();
        ReleasedCollection released = of(SomeCases.release(2), peers(cases));
        assertThat(released.texts()).isEmpty();
        assertThat(message(released, "release.texts-left-out")).startsWith("cases: WARNING");
    }

    private static List<TreatedCase> peers(List<TreatedCase> cases) {
        return cases.stream()
                .map(treated -> SomeCases.treated(
                        treated.content()
                                .withSharing(Sharing.builder()
                                        .level(Codes.Level.PEERS)
                                        .build()),
                        "screen"))
                .toList();
    }

    @Test
    void theGateIsAskedAgain() {
        List<TreatedCase> cases = new ArrayList<>(SomeCases.plain(4));
        FailureCase embargoed = SomeCases.plain(10, "Body 10")
                .withSharing(Sharing.builder()
                        .level(Codes.Level.RESEARCHERS)
                        .embargo(Embargo.builder()
                                .until(LocalDate.of(2027, 1, 1))
                                .build())
                        .build());
        cases.add(SomeCases.treated(embargoed, "mr-x"));
        cases.add(SomeCases.treated(SomeCases.plain(11, "Body 11"), "mr-x", Codes.Verdict.REFUSE));
        cases.add(SomeCases.treated(SomeCases.plain(12, "Body 12"), "mr-x", Codes.Verdict.SHARE_AFTER_EDITS));
        cases.add(SomeCases.treated(SomeCases.plain(13, "Body 13"), "acme-policy"));
        cases.add(SomeCases.treated(SomeCases.plain(14, "Body 14").withdrawn(), "mr-x"));
        ReleasedCollection released = of(SomeCases.release(3), cases);

        assertThat(released.flow()).isEqualTo(new ReleaseFlow(9, 4, 0, 1, 4));
        assertThat(message(released, "release.refused")).endsWith("The gate kept 3 cases back.");
        assertThat(codes(released)).contains("release.unknown-policy");
        AnonymisationPolicy mrX = AnonymisationPolicy.mrX();
        AnonymisationPolicy own =
                new AnonymisationPolicy("acme-policy", "1", mrX.audience(), mrX.detection(), mrX.rules());
        assertThat(of(SomeCases.release(3).policy(own), cases).flow().refused()).isEqualTo(3);
    }

    @Test
    void whoLooksLikeTooFewOthersIsLeftOutWithinTheBudget() {
        List<TreatedCase> cases = new ArrayList<>(SomeCases.plain(19));
        FailureCase odd = SomeCases.plain(30, "Body 30");
        cases.add(SomeCases.treated(
                odd.withSubject(odd.subject().orElseThrow().withSectors(List.of(Codes.Sector.HEALTH))), "mr-x"));
        ReleasedCollection released =
                of(SomeCases.release(3).mode(Recoding.Mode.FULL_DOMAIN).suppression(0.05), cases);
        assertThat(released.flow().submitted()).isEqualTo(20);
        assertThat(released.flow().released() + released.flow().suppressed()).isEqualTo(20);
        assertThat(codes(released).contains("release.suppressed"))
                .isEqualTo(released.flow().suppressed() > 0);
    }

    @Test
    void aColumnCanBeDroppedReplacedOrToldCoarsely() {
        Hierarchy kinds = Hierarchy.of(List.of(List.of("SERVICE", "ANY"), List.of("SYSTEM", "ANY")));
        ReleasedCollection released =
                of(SomeCases.release(3).without("subject_places").column("subject_kinds", kinds), SomeCases.plain(4));
        assertThat(released.cases().orElseThrow().columns())
                .extracting(DescribedColumn::name)
                .contains("subject_kinds")
                .doesNotContain("subject_places");
        assertThat(released.recoded().orElseThrow().original().quasiIdentifiers())
                .contains("subject_kinds")
                .doesNotContain("subject_places");
    }

    @Test
    void findingsSpeakWelsh() {
        Finding finding =
                of(SomeCases.release(5), SomeCases.plain(4)).findings().get(0);
        assertThat(finding.message(Locale.forLanguageTag("cy")))
                .isEqualTo("Ni all cynifer o hanesion edrych yr un fath: 5. Nifer y rhai a all fynd allan: 4.");
    }

    @Test
    void nothingPrintsASecret() {
        assertThat(SomeCases.release(3).build()).hasToString("Release[k = 3]");
        assertThat(new ReleaseCodes(SomeCases.KEY)).hasToString("ReleaseCodes");
    }

    @Test
    void aBodyIsKnownByItsNameOrItsCodeAndNotByALabel() {
        assertThat(Organisations.identity("The Fernside  Cáre, Limited"))
                .isEqualTo(Organisations.identity("fernside care"));
        assertThat(Organisations.identity("\u27e6ORGANISATION TPFXQ9B\u27e7")).isPresent();
        assertThat(Organisations.identity("\u27e6ORGANISATION TPFXQ9B\u27e7"))
                .isNotEqualTo(Organisations.identity("\u27e6ORGANISATION TPFXQ9C\u27e7"));
        assertThat(List.of(
                        Organisations.identity("\u27e6HOUSING ASSOCIATION A\u27e7"),
                        Organisations.identity("\u27e6COUNCIL AB"),
                        Organisations.identity("Ltd."),
                        Organisations.identity(FailureCase.builder().build())))
                .containsOnly(Optional.empty());
    }
}
