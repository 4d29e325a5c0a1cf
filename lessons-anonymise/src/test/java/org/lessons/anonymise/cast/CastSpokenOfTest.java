package org.lessons.anonymise.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.CastMember;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** Who is found in a sentence: whole names in square brackets, parts and initials in braces; the rest is nobody's. */
class CastSpokenOfTest {

    private final CastMatcher matcher = CastMatcher.of(
            List.of(
                    member("Dr Abigail Quorrowby", Codes.CastCategory.PERSON),
                    member("Grace Banks", Codes.CastCategory.PERSON),
                    member("Sorrel Vandermeade Ot", Codes.CastCategory.PERSON),
                    member("Tarnbeck Valley Homes", Codes.CastCategory.ORGANISATION),
                    member("The Bank of Quorndale", Codes.CastCategory.ORGANISATION),
                    member("Caergadwy", Codes.CastCategory.LOCATION),
                    member("Open Door Trust", Codes.CastCategory.ORGANISATION),
                    member("Zoë Obi", Codes.CastCategory.PERSON),
                    member("Małgorzata Wróżek", Codes.CastCategory.PERSON)),
            List.of(
                    member("Nantgadwy", Codes.CastCategory.LOCATION),
                    member("GRACE BANKS", Codes.CastCategory.PERSON),
                    CastMember.builder().build(),
                    member("Sorrelby Valley Homes", Codes.CastCategory.ORGANISATION)));

    private static CastMember member(String name, Term category) {
        return CastMember.builder().name(name).category(category).build();
    }

    private String marked(String text) {
        BitSet whole = new BitSet();
        BitSet part = new BitSet();
        matcher.find(text).forEach(match -> (match.declared() ? whole : part).set(match.start(), match.end()));
        part.andNot(whole);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            boolean inWhole = i > 0 && whole.get(i - 1);
            boolean inPart = i > 0 && part.get(i - 1);
            marked.append(inWhole && !whole.get(i) ? "]" : "").append(inPart && !part.get(i) ? "}" : "");
            marked.append(!inWhole && whole.get(i) ? "[" : "").append(!inPart && part.get(i) ? "{" : "");
            marked.append(i < text.length() ? text.charAt(i) : "");
        }
        return marked.toString();
    }

    private void assertMarked(String text) {
        assertThat(marked(text.replaceAll("[\\[\\]{}]", ""))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then [Dr Abigail Quorrowby] came.",
                "Then [DR ABIGAIL QUORROWBY] came.",
                "Then [dr abigail-quorrowby] came.",
                "Then [Dr Abigail\n Quorrowby] came.",
                "Then Dr {Abigail} came.",
                "Then Dr {Quorrowby} came.",
                "Then {quorrowby} came.",
                "Then {Quorowby} came.",
                "Then quorowby came, said Pell.",
                "Then {Quorr} came.",
                "Then {Abby} came, and {Gail}.",
                "Then abby came, said Pell.",
                "Then {A.Q.} came.",
                "Then {A.Q}, {AQ} and {A Q} came.",
                "Then aq came, and Aq.",
                "Then {A. Quorrowby} and {A.Quorrowby} came.",
                "Then {A Quorrowby} came.",
                "Then Dr came, Abigailx and xAbigail.",
                "Then Abigail_ and Abigail5 came.",
                "Then Abigail\u00b2 and Abigail\u2163 came.",
                "Then Abigail\ud835\udc03 came.",
                "Then {Abigail}\ud83d\ude00 came.",
                "Then {Z. Obi}, {Z Obi}, {Zoe} and {Obi} came, not obi.",
                "Then ({Abigail}) came.",
                "Then {Abigail}'s list came.",
                "Then {A\u0301bigail} came.",
                "Then {Abigail\u0301} came.",
                "Then {Abigail\u00ad}B came.",
                "Then A\u00ad{Abigail} came.",
                "Then [Malgorzata Wrozek] came, and [MAŁGORZATA WRÓŻEK].",
                "Then {Malgorzata} came, and {Gosia}.",
            })
    void aPersonIsFoundInManyForms(String text) {
        assertMarked(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then {Grace} said so, and {Banks} did.",
                "Say grace, said Pell, and the banks gave way.",
                "Pell left. {grace} came",
                "Pell left! {grace} came",
                "Pell left? {grace} came",
                "Pell left.grace came",
                "Pell left, grace came",
                "Pell left\n{grace} came",
                "Pell left.\t{grace} came",
                "{grace} came and Pell left",
                " {grace} came and Pell left",
                "we came and {grace} was there, as she was on most of our days",
                "we came and grace was there",
                "{grace}",
                "Then GB and {G B} came.",
                "Then [grace banks] came.",
                "Then Ot went.",
            })
    void aNameThatIsAWordIsFoundWhereItStandsAsAName(String text) {
        assertMarked(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We rang [Tarnbeck Valley Homes].",
                "We rang {Tarnbeck Valley} and {Tarnbeck}.",
                "We rang {TVH}.",
                "We rang tvh, Tvh, TV and T V H.",
                "We rang Valley Homes in the Valley.",
                "We rang [Open Door Trust], not Open Door, and Open.",
                "We rang {ODT}, not OT.",
                "We rang {Sorrelby Valley Homes}, {Sorrelby Valley}, {Sorrelby} and {SVH}.",
                "We rang [the Bank of Quorndale].",
                "We rang the Bank, and Quorndale.",
                "We went to [Caergadwy], from {Nghaergadwy} to {Gaergadwy} and {Chaergadwy}.",
                "We went to [caergadwy] and to {Nantgadwy}, not to nantgadwy.",
            })
    void bodiesAndPlacesAreFoundByTheirShorterNamesAndMutations(String text) {
        assertMarked(text);
    }

    @Test
    void whoeverIsNamedByTheCaseIsCountedOnFromTheCast() {
        assertThat(matcher.find("Nantgadwy")).containsExactly(new CastMatcher.Match(0, 9, 9, Category.LOCATION, false));
        assertThat(matcher.find("Sorrelby Valley"))
                .extracting(CastMatcher.Match::member)
                .containsOnly(12);
        assertThat(matcher.find("GRACE BANKS"))
                .extracting(CastMatcher.Match::member)
                .containsOnly(1);
    }

    @Test
    void aCategoryThatIsNotOursIsOther() {
        assertThat(CastMatcher.categoryOf(member("Pell", Codes.CastCategory.PERSON)))
                .isEqualTo(Category.PERSON);
        assertThat(CastMatcher.categoryOf(member("Pell", Term.of("acme@1:SHIP"))))
                .isEqualTo(Category.OTHER);
        assertThat(CastMatcher.categoryOf(CastMember.builder().name("Pell").build()))
                .isEqualTo(Category.OTHER);
    }

    @Test
    void onlyWholeNamesOfTheCategoriesAskedForAreLeft() {
        assertThat(matcher.leaves("then abigail quorrowby", EnumSet.of(Category.PERSON)))
                .isFalse();
        assertThat(matcher.leaves("then dr abigail quorrowby", EnumSet.of(Category.PERSON)))
                .isTrue();
        assertThat(matcher.leaves("then dr abigail quorrowby", EnumSet.of(Category.LOCATION)))
                .isFalse();
    }

    @Test
    void aCastOfNobodyIsNotFoundAndAMatcherNamesNobody() {
        assertThat(CastMatcher.of(List.of()).find("Then Abigail came.")).isEmpty();
        assertThat(CastMatcher.of(List.of(CastMember.builder().name(" ").build()))
                        .find("Then came."))
                .isEmpty();
        assertThat(matcher).hasToString("CastMatcher");
    }
}
