package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.shape.Category;

/** Names that nobody declared. What ought to be found stands in braces; everything else has to be left. */
class NamesTest {

    private static List<Span> found(Passage passage, Profile profile) {
        return Detectors.undeclared(profile).detect(passage, Deadline.in(Duration.ofMinutes(1), System::nanoTime));
    }

    private static String marked(Passage passage, Profile profile) {
        String text = passage.text();
        BitSet covered = new BitSet();
        found(passage, profile).forEach(span -> covered.set(span.start(), span.end()));
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            boolean here = covered.get(i);
            boolean before = i > 0 && covered.get(i - 1);
            marked.append(here == before ? "" : here ? "{" : "}");
            if (i < text.length()) {
                marked.append(text.charAt(i));
            }
        }
        return marked.toString();
    }

    private static void assertMarked(String text) {
        Passage passage = Passage.of(text.replace("{", "").replace("}", ""));
        assertThat(marked(passage, Profile.BALANCED)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then {Priya Nair} rang and nobody picked up.",
                "It was {Mrs Okonkwo} who kept the list, and {Dr O\u2019Hara-Jones} who read it.",
                "Her brother {Tomasz} waited outside, and so did {Agnieszka}.",
                "We told {Donal}\u2019s sister on the same evening.",
                "A letter came from {Z.M. Ludgate} about it.",
                "{Priya} asked again. I said I would look, and {priya} laughed.",
                "My colleague {Quenby} saw it first.",
                "They sent {Fatima Begum} home with the wrong box.",
            })
    void findsPeople(String text) {
        assertMarked(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Staff of {Tarn Valley Homes} were told by letter.",
                "We moved her to {Sorrow Court} in the end.",
                "The nearest surgery is in {Dolgellau} and the bus is weekly.",
                "The tablets went to {Oakenmere Hospital} in a van.",
                "Most of them lived on the {Larkhill Estate} at the time.",
                "The board of {Gofal Meirion Housing Association} had signed it.",
                "We bought {LadleWatch} for every flat.",
                "It was called \u201c{Safe at Home}\u201d and had a leaflet.",
            })
    void findsBodiesPlacesAndProducts(String text) {
        assertMarked(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We went to {Wil Ladder} for the steps.",
                "We wrote to {Beacon Housing Support} and {Beacon} wrote back.",
                "The tests went to {Bridge Row Outpatients} in a box.",
                "It was run as {Open Window North} by two friends.",
                "He had lost at the {Oakenmere Court of Appeal} before.",
            })
    void findsNamesMadeOfWordsOfEveryDay(String text) {
        assertMarked(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Registered Manager and the Ward Sister met every Monday.",
                "NHS England and the Care Quality Commission had been told.",
                "Under the Care Act she could ask for an assessment.",
                "He had Parkinson\u2019s, a Waterlow score and a Zimmer frame.",
                "Will we do it again? I hope so. May I say why?",
                "She used WhatsApp and Excel, and shopped at Tesco.",
                "People in Wales speak Welsh, and some in England do.",
                "NOBODY ASKED THE RESIDENTS WHAT THEY WANTED FOR LUNCH.",
                "What We Did",
                "The Housing Association wrote to the Council and the Trust.",
                "His MDT, GP and OT agreed; the DWP did not.",
                "Any Other Business: the Vending Machine and the Coffee Machine.",
                "The Steering Group, the Prayer Room and the Ward Clerk were all asked.",
                "They wanted a Gritter, another Sleepover and no Hamster.",
                "We fitted a Poisson model and a Bonferroni correction.",
                "It was the Hawthorne Effect, or Goodhart\u2019s Law, or both.",
                "08:20 Rang the surgery. 09:10 Will call again. 10:00 Kitchen says no.",
                "There were three B\u2019s and no C. A gentleman waited.",
                "The themes were Finance, Winter and Estates.",
                "At the moment it is Mr X from the depot.",
                "He had a Yorkshire pudding and a Bakewell tart.",
                "PLEASE DO NOT FEED THE CAT.",
            })
    void leavesWhatEverybodyKnows(String text) {
        assertMarked(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ZQX", "(ZQX", "ZQX)", "(ZQX)", "Z", "Z.", "'s", "St", "Mrs", "I.", "(A", "A)", "&", "Ab-", "-Ab"
            })
    void readsWhateverStandsAtTheEdges(String text) {
        for (Profile profile : Profile.values()) {
            assertThat(found(Passage.of(text), profile)).allMatch(span -> span.end() <= text.length());
        }
    }

    @Test
    void knowsInOnePassageWhatAnotherSays() {
        List<Passage> together = Passage.together(List.of("Ask Mr Quillon about the keys.", "Quillon, of course."));

        assertThat(marked(together.get(1), Profile.BALANCED)).startsWith("{Quillon}");
        assertThat(marked(Passage.of("Quillon, of course."), Profile.STRICT)).doesNotStartWith("{");
    }

    @Test
    void findsMoreUnderAWiderProfile() {
        String text = "The Panel met. Priya Nair spoke, and Brackley listened at Rowan House.";
        int strict = found(Passage.of(text), Profile.STRICT).size();
        int balanced = found(Passage.of(text), Profile.BALANCED).size();
        int high = found(Passage.of(text), Profile.HIGH_RECALL).size();

        assertThat(strict).isPositive().isLessThanOrEqualTo(balanced);
        assertThat(high).isGreaterThan(balanced);
    }

    @Test
    void saysWhatItFound() {
        assertThat(found(Passage.of("At Tarn Valley Homes Mrs Obi said no."), Profile.BALANCED))
                .extracting(Span::category)
                .containsOnly(Category.ORGANISATION, Category.PERSON);
    }
}
