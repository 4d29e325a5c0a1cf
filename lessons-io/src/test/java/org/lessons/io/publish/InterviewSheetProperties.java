package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Sharing;
import org.lessons.model.check.Readiness;
import org.lessons.model.resource.Entries;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class InterviewSheetProperties {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> OURS = ours();

    @Provide
    Arbitrary<FailureCase> drafts() {
        return AnyRecord.cases();
    }

    @Provide
    Arbitrary<FailureCase> valid() {
        return AnyCase.validFiles().map(CaseFile::content);
    }

    @Property(tries = 200)
    void holdsNoWordThatTheDraftTells(@ForAll("drafts") FailureCase draft) {
        holdsNoWordOf(draft);
    }

    @Property(tries = 30)
    void holdsNoWordThatAValidCaseTells(@ForAll("valid") FailureCase draft) {
        holdsNoWordOf(draft);
    }

    private static void holdsNoWordOf(FailureCase draft) {
        Set<String> printed = new HashSet<>(words(InterviewSheet.of(draft).html()));
        printed.addAll(words(InterviewSheet.of(draft).markdown()));
        printed.removeAll(OURS);
        List<String> told = new ArrayList<>();
        Shape.of(draft).walk(draft, (at, part, element) -> {
            if (element instanceof String text) {
                told.addAll(words(text));
            }
        });
        assertThat(printed).doesNotContainAnyElementsOf(told.isEmpty() ? List.of("nothing-told") : told);
    }

    /** Stronger: other words in the same places make no other sheet, so nothing of them is in it, and nothing has to be escaped. */
    @Property(tries = 200)
    void isTheSameWhateverTheWordsAre(@ForAll("drafts") FailureCase draft) {
        FailureCase marked =
                Shape.of(draft).map(draft, (at, part, element) -> isTold(part, element) ? "<b>&'\"Zqxj|*_" : element);
        assertThat(InterviewSheet.of(marked).html())
                .isEqualTo(InterviewSheet.of(draft).html())
                .doesNotContain("Zqxj", "<b>");
        assertThat(InterviewSheet.of(marked).markdown())
                .isEqualTo(InterviewSheet.of(draft).markdown());
    }

    /** White space is no answer, so it is left as it is; and so is what says of what kind an element is. */
    private static boolean isTold(Part part, Object element) {
        return element instanceof String text
                && !Plain.line(text).isEmpty()
                && part.vocabulary().isEmpty();
    }

    @Property(tries = 200)
    void isTheSameForTheSameDraft(@ForAll("drafts") FailureCase draft) {
        FailureCase again = Shape.of(draft).map(draft, (at, part, element) -> element);
        assertThat(InterviewSheet.of(again).html())
                .isEqualTo(InterviewSheet.of(draft).html());
    }

    @Property(tries = 300)
    void asksFiveAtMostEachOnceAndOneAtLeastUnlessTheCaseIsComplete(@ForAll("drafts") FailureCase draft) {
        Assume.that(!draft.isWithdrawn());
        List<StillOpen.Question> asked = StillOpen.of(draft);
        assertThat(asked).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
        if (Readiness.of(draft) != Readiness.COMPLETE) {
            assertThat(asked).isNotEmpty();
        }
        assertThat(asked)
                .allSatisfy(question -> assertThat(InterviewSheet.of(draft).html())
                        .contains(Escaped.html(Twin.say(question.key()).english())));
    }

    /** A reason on the part of the narrative, or on what else a question asks for, silences it. */
    @Property(tries = 300)
    void asksNothingOfWhichSomebodySaidWhyItIsAbsent(@ForAll("drafts") FailureCase draft) {
        Term declined = Codes.Absence.DECLINED;
        for (SpokenStage stage : SpokenStage.ALL) {
            Narrative told =
                    draft.narrative().orElseGet(() -> Narrative.builder().build());
            FailureCase silent = draft.withNarrative(told.withAbsent(Map.of(stage.component(), declined)));
            assertThat(StillOpen.of(silent))
                    .extracting(StillOpen.Question::key)
                    .doesNotContain(stage.question())
                    .doesNotContainAnyElementsOf(OF_STAGE.getOrDefault(stage.component(), List.of("none")));
        }
        Sharing sharing = draft.sharing().orElseGet(() -> Sharing.builder().build());
        OF_SHARING.forEach((component, key) -> assertThat(
                        StillOpen.of(draft.withSharing(sharing.withAbsent(Map.of(component, declined)))))
                .extracting(StillOpen.Question::key)
                .doesNotContain(key));
        OF_CASE.forEach((component, keys) -> assertThat(StillOpen.of(draft.withAbsent(Map.of(component, declined))))
                .extracting(StillOpen.Question::key)
                .doesNotContainAnyElementsOf(keys));
    }

    private static final Map<String, List<String>> OF_STAGE = Map.of(
            "concerns", List.of("next.response", "next.noticed"),
            "pulledThePlug", List.of("next.ended"),
            "whatWeWouldDoDifferently", List.of("next.lesson"));

    private static final Map<String, String> OF_SHARING =
            Map.of("level", "next.level", "permissions", "next.permission", "embargo", "next.event");

    private static final Map<String, List<String>> OF_CASE = Map.of(
            "subject", List.of("next.summary", "next.kind", "next.nation", "next.ended"),
            "narrative",
                    List.of("next.story", "next.response", "next.noticed", "next.ended", "next.lesson", "next.others"),
            "effects", List.of("next.effects"),
            "sharing", List.of("next.level", "next.permission", "next.event"));

    /** Wherever it stands: with a reason for everything that is absent, nothing is left to ask. */
    @Property(tries = 200)
    void asksNothingMoreWhereEverythingAbsentHasAReason(@ForAll("drafts") FailureCase draft) {
        FailureCase answered = explained(draft);
        assertThat(StillOpen.of(answered))
                .extracting(StillOpen.Question::key)
                // A manager alone told it all: that nobody else did is nowhere absent.
                .isSubsetOf("next.others");
    }

    private static <R extends Record> R explained(R record) {
        Shape<R> shape = Shape.of(record);
        R filled = shape.map(record, (at, part, element) -> explainedElement(element));
        Object[] values = new Object[shape.parts().size()];
        Map<String, Term> why = new TreeMap<>();
        for (Part part : shape.parts()) {
            values[part.index()] = part.read(filled);
            if (part.isAbsentFrom(filled)) {
                why.put(part.name(), Codes.Absence.UNKNOWN);
            }
        }
        why.remove(Shape.ABSENT);
        shape.part(Shape.ABSENT).ifPresent(part -> values[part.index()] = why);
        return shape.build(values);
    }

    /** White space is taken away: it is neither an answer nor a reason. */
    private static @Nullable Object explainedElement(Object element) {
        if (element instanceof String text && Plain.line(text).isEmpty()) {
            return null;
        }
        return element instanceof Record record ? explained(record) : element;
    }

    @Property(tries = 200)
    void ticksExactlyTheStagesThatAreNotAskedFor(@ForAll("drafts") FailureCase draft) {
        Assume.that(!draft.isWithdrawn());
        long open = Readiness.missingFor(draft, Readiness.COMPLETE).stream()
                .filter(wanted -> SpokenStage.ALL.stream()
                        .anyMatch(stage -> wanted.location().toString().startsWith("/narrative/" + stage.component())))
                .count();
        String html = InterviewSheet.of(draft).html();
        assertThat(html.split("class=\"both told\"", -1)).hasSize((int) (6 - open) + 1);
    }

    private static Set<String> ours() {
        Set<String> ours = new HashSet<>(words(InterviewSheet.blank().html()));
        ours.addAll(words(InterviewSheet.blank().markdown()));
        // The questions that only a draft brings, whichever they are.
        Entries.read(Twin.class, "META-INF/lessons/publish-interview_en.properties")
                .keySet()
                .forEach(key -> {
                    ours.addAll(words(Twin.say(key).english()));
                    ours.addAll(words(Twin.say(key).welsh()));
                });
        return Set.copyOf(ours);
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> word.codePointCount(0, word.length()) >= 4)
                .toList();
    }
}
