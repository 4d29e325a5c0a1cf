package org.lessons.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.resource.Entries;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.EveryRecord;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** What is said in English is said in Welsh, and what leaves the house holds no word that is also somebody's name. */
class BothLanguagesTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    /** Words that change the first letter of the next, which a placeholder cannot do. */
    private static final Pattern MUTATED = Pattern.compile(
            "\\b(yn|i|o|a|â|ar|am|at|gan|heb|wrth|dan|dros|drwy|tan|hyd|neu|ei|dy|fy|dau|dwy|un|y|yr)\\s+[\"'(‘“]?\\{",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** One word for a case and for a cause; we say hanes for the one and rheswm for the other. */
    private static final Pattern ACHOS =
            Pattern.compile("\\b[hn]?achos(ion|i)?\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NAME = Pattern.compile(
            "\\b(will|hope|may|mark|grace|rose|joy|bill|art|frank|sue|pat|rob|drew|dean|faith|dawn|april|june|august|guy"
                    + "|chase|penny|ray|iris|ivy|lily|daisy|ruby|pearl|amber|heather|holly|hazel|olive|violet|basil|clay"
                    + "|cliff|dale|glen|heath|lane|lee|reed|ross|wade|jack|nick|gene|miles|carol|robin|jay|jean|young|king"
                    + "|price|banks|page|hall|stone|brown|white|black|green|wood|hill|field|cook|baker|smith|lord|patience"
                    + "|mercy|constance|prudence|christian|major|bishop|marsh|wells|bob|sandy|summer|winter)\\b",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @CsvSource({
        "vocabulary_en,vocabulary_cy",
        "findings_en,findings_cy",
        "wanted_en,wanted_cy",
        "crosswalks_en,crosswalks_cy",
        "pictures_en,pictures_cy",
        "org.lessons.model,org.lessons.model_cy",
        "org.lessons.model_labels_en,org.lessons.model_labels_cy"
    })
    void haveTheSameKeysAndPlaceholders(String english, String welsh) {
        Map<String, String> one = entries(english);
        Map<String, String> other = entries(welsh);

        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach(
                (key, words) -> assertThat(placeholders(other.get(key))).as(key).isEqualTo(placeholders(words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vocabulary_cy",
                "findings_cy",
                "wanted_cy",
                "crosswalks_cy",
                "finding-words_cy",
                "pictures_cy",
                "org.lessons.model_cy",
                "org.lessons.model_labels_cy"
            })
    void keepToTheRulesOfWelsh(String file) {
        entries(file).forEach((key, words) -> {
            assertThat(words).as(key).isNotBlank().doesNotContainPattern(MUTATED);
            assertThat(words).as(key).doesNotContainPattern(ACHOS);
        });
    }

    @Test
    void wouldNoticeAMutationAndTheWordForBoth() {
        assertThat("Yn {0}").containsPattern(MUTATED);
        assertThat("ynglŷn â \"{0}\"").containsPattern(MUTATED);
        assertThat("dyma hi: {0}").doesNotContainPattern(MUTATED);
        assertThat("ei hachos").containsPattern(ACHOS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vocabulary_en", "wanted_en", "pictures_en", "org.lessons.model", "org.lessons.model_labels_en"})
    void useNoWordThatIsAlsoAName(String file) {
        assertThat(entries(file).values()).allSatisfy(words -> assertThat(words).doesNotContainPattern(NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vocabulary_en",
                "vocabulary_cy",
                "wanted_en",
                "wanted_cy",
                "crosswalks_en",
                "crosswalks_cy",
                "org.lessons.model",
                "org.lessons.model_cy",
                "findings_cy"
            })
    void speakInWholeSentencesWhereTheyExplain(String file) {
        boolean all = !file.startsWith("vocabulary") && !file.startsWith("wanted");
        entries(file).forEach((key, words) -> {
            if (all || key.endsWith(".definition") || key.endsWith(".advice")) {
                assertThat(words).as(key).matches("[\\p{Lu}\"].*\\.").doesNotContain("  ");
            } else {
                assertThat(words).as(key).doesNotEndWith(".");
            }
        });
    }

    @Test
    void saySomethingOfEveryCodeAndOfNoOther() {
        TreeSet<String> keys = new TreeSet<>();
        for (Vocabulary list : Vocabulary.all()) {
            Stream.concat(list.terms().stream(), list.retired().stream()).forEach(term -> {
                keys.add(list + "." + term);
                keys.add(list + "." + term + ".definition");
            });
        }

        assertThat(entries("vocabulary_en").keySet()).isEqualTo(keys);
    }

    static Stream<Class<? extends Record>> types() {
        return EveryRecord.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void callEveryComponentByAName(Class<? extends Record> type) {
        Shape<?> shape = Shape.of(type);

        assertThat(shape.definition(WELSH)).isPresent().isNotEqualTo(shape.definition());
        for (Part part : shape.parts()) {
            assertThat(part.label(Locale.ENGLISH)).as(part.toString()).isPresent();
            assertThat(part.label(WELSH)).as(part.toString()).isPresent();
            assertThat(part.definition(WELSH)).as(part.toString()).isPresent().isNotEqualTo(part.definition());
        }
    }

    @Test
    void callTheStagesByKinderNamesThanTheCodeDoes() {
        assertThat(label(Narrative.class, "pulledThePlug", Locale.UK)).isEqualTo("How it ended");
        assertThat(label(FailureCase.class, "subject", Locale.UK)).isEqualTo("What we tried");
        assertThat(label(CaseFile.class, "cast", Locale.UK)).isEqualTo("Names to hide");
        assertThat(label(FailureCase.class, "sharing", Locale.UK)).isEqualTo("Sharing");
        assertThat(label(CaseFile.class, "case", WELSH)).isEqualTo("Yr hanes");
        assertThat(label(Cause.class, "text", WELSH)).isEqualTo("Y rheswm");
    }

    @Test
    void fallBackToEnglishAndThenToNothing() {
        Part part = Shape.of(Narrative.class).part("judgement").orElseThrow();

        assertThat(part.label(Locale.FRENCH)).isEqualTo(part.label(Locale.ENGLISH));
        assertThat(part.definition(Locale.FRENCH)).isEqualTo(part.definition());
        assertThat(Shape.of(HostsOwn.class).part("text").orElseThrow().label(WELSH))
                .isEmpty();
    }

    /** A record of a host that wrote no words for it. */
    public record HostsOwn(String text) {}

    @Test
    void sayAFindingInWelsh() {
        Finding finding = Finding.of(Location.at("/subject/settings/0"), "term.retired", "CARE_HOME");
        Finding wrong = Finding.of(Location.at("/codings/0/target"), "reference.wrong-kind", "concern");

        assertThat(finding.message())
                .isEqualTo("This answer is no longer offered; choose this one instead: CARE_HOME.");
        assertThat(finding.message(Locale.GERMAN)).isEqualTo(finding.message());
        assertThat(finding.message(WELSH))
                .isEqualTo("Nid yw'r ateb hwn yn cael ei gynnig mwyach; dewiswch hwn yn ei le: CARE_HOME.");
        assertThat(wrong.message(WELSH))
                .isEqualTo("Dylai hwn bwyntio at un math o beth (pryder) ac mae'n pwyntio at fath arall.");
        assertThat(wrong.message(Locale.ENGLISH)).contains("(concern)");
    }

    @Test
    void haveAWelshWordForEveryKindOfThingThatAReferenceWants() {
        for (Class<? extends Record> type : EveryRecord.types()) {
            for (Part part : Shape.of(type).parts()) {
                part.refersTo().stream()
                        .filter(kind -> kind != Record.class && part.refersTo().size() == 1)
                        .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
                        .forEach(kind -> assertThat(entries("finding-words_cy")).containsKey(kind));
            }
        }
    }

    private static String label(Class<? extends Record> type, String part, Locale locale) {
        return Shape.of(type).part(part).flatMap(found -> found.label(locale)).orElseThrow();
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> entries(String file) {
        return Entries.read(Term.class, "META-INF/lessons/" + file + ".properties");
    }
}
