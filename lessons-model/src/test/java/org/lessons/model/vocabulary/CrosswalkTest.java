package org.lessons.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.resource.Entries;

class CrosswalkTest {

    private static final Path PUBLISHED = Path.of(System.getProperty(
            "lessons.shared",
            Path.of(System.getProperty("lessons.root")).resolveSibling("shared").toString()));

    static Stream<Arguments> covered() {
        return Crosswalk.all().stream()
                .flatMap(crosswalk -> crosswalk.lists().stream().map(list -> Arguments.of(crosswalk, list)));
    }

    private static Crosswalk to(String name) {
        return Crosswalk.named(name).orElseThrow();
    }

    private static Stream<Term> terms(String list) {
        return Vocabulary.named(list).orElseThrow().terms().stream();
    }

    @ParameterizedTest
    @MethodSource("covered")
    void saysOfEveryCodeOfAListWhatBecomesOfIt(Crosswalk crosswalk, String list) {
        assertThat(terms(list)).allSatisfy(ours -> {
            Crosswalk.Mapping mapping = crosswalk.map(list, ours);
            assertThat(mapping.lost(Locale.ENGLISH))
                    .isNotEqualTo(to("tlp@2.0").map("signals", ours).lost(Locale.ENGLISH));
            assertThat(mapping.lost(Locale.ENGLISH)).matches("\\p{Lu}.{10,}\\.");
            assertThat(mapping.theirs().isEmpty()).isEqualTo(mapping.fit() == Crosswalk.Fit.NONE);
            assertThat(mapping.theirs()).doesNotHaveDuplicates().noneMatch(Term::isOurs);
            assertThat(mapping.lost(Locale.ENGLISH).equals("Nothing is lost."))
                    .isEqualTo(mapping.fit() == Crosswalk.Fit.EXACT);
        });
    }

    @Test
    void saysWhatIsLostInWelsh() {
        assertThat(to("lfpse@5").map("settings", Codes.Setting.WARD).lost(Locale.forLanguageTag("cy")))
                .isEqualTo("Collir mai ar ward ydoedd; cedwir yr ysbyty.");
    }

    @ParameterizedTest
    @CsvSource({"lfpse@5,lfpse-5", "tlp@2.0,tlp-2.0", "SEIPS@3.0,seips-3.0", "YCFF@2012,ycff-2012"})
    void coversNoCodeThatWeDoNotHave(String name, String file) {
        Set<String> ours = new TreeSet<>();
        to(name).lists().forEach(list -> terms(list).forEach(term -> ours.add(list + "." + term)));

        assertThat(Entries.read(Crosswalk.class, "META-INF/lessons/crosswalk-" + file + ".properties")
                        .keySet())
                .isEqualTo(ours);
    }

    @Test
    void coversTheListsThatTheOtherVocabularyAsksFor() {
        assertThat(to("lfpse@5").lists())
                .containsExactly(
                        "absences",
                        "domains",
                        "factors",
                        "otherEffects",
                        "people",
                        "perspectives",
                        "physicalHarms",
                        "psychologicalHarms",
                        "reached",
                        "settings",
                        "timings",
                        "voices");
        assertThat(to("tlp@2.0").lists()).containsExactly("levels");
        assertThat(to("SEIPS@3.0").lists()).containsExactly("domains", "factors");
        assertThat(to("YCFF@2012").lists()).containsExactly("domains", "factors");
    }

    @ParameterizedTest
    @CsvSource({
        "physicalHarms, NONE, lfpse-level-of-physical-harm@5:5",
        "physicalHarms, LOW, lfpse-level-of-physical-harm@5:4",
        "physicalHarms, FATAL, lfpse-level-of-physical-harm@5:1",
        "psychologicalHarms, NONE, lfpse-level-of-psychological-harm@5:4",
        "psychologicalHarms, SEVERE, lfpse-level-of-psychological-harm@5:1"
    })
    void namesTheListBecauseTheSameDigitMeansSomethingElseInAnother(String list, String ours, String theirs) {
        Crosswalk.Mapping mapping = to("lfpse@5").map(list, Term.of(ours));

        assertThat(mapping.theirs()).containsExactly(Term.of(theirs));
        assertThat(mapping.fit()).isEqualTo(Crosswalk.Fit.EXACT);
    }

    @Test
    void saysWhatIsLost() {
        Crosswalk.Mapping ward = to("lfpse@5").map("settings", Codes.Setting.WARD);

        assertThat(ward.theirs())
                .containsExactly(Term.of("lfpse-service-type@5:1"), Term.of("lfpse-incident-location@5:4"));
        assertThat(ward.fit()).isEqualTo(Crosswalk.Fit.BROADER);
        assertThat(ward.lost(Locale.ENGLISH)).isEqualTo("That it was on a ward is lost; the hospital is kept.");
    }

    @Test
    void saysThatAllIsLostOfWhatItDoesNotCover() {
        Crosswalk tlp = to("tlp@2.0");

        assertThat(tlp.map("levels", Term.of("RETIRED_CODE")).fit()).isEqualTo(Crosswalk.Fit.NONE);
        assertThat(tlp.map("levels", Term.of("acme@1:ALL")).theirs()).isEmpty();
        assertThat(tlp.map("colours", Codes.Level.PUBLIC).lost(Locale.ENGLISH))
                .isEqualTo("The crosswalk does not cover this code; all of it is lost.");
        assertThat(Crosswalk.named("icd@11")).isEmpty();
    }

    @Test
    void leavesATermThatIsTheirsAlready() {
        Term theirs = Term.of("lfpse-service-type@5:8");

        assertThat(to("lfpse@5").map("settings", theirs).theirs()).containsExactly(theirs);
        assertThat(to("lfpse@5").map("settings", theirs).fit()).isEqualTo(Crosswalk.Fit.EXACT);
        assertThat(to("lfpse@5").map("physicalHarms", theirs).fit()).isEqualTo(Crosswalk.Fit.NONE);
    }

    @Test
    void neverSharesMoreWidelyInAnotherProtocol() {
        assertThat(terms("levels")
                        .map(level -> to("tlp@2.0").map("levels", level).theirs()))
                .allMatch(theirs -> theirs.size() == 1)
                .extracting(theirs -> theirs.get(0).code())
                .containsExactly("AMBER-STRICT", "GREEN", "GREEN", "CLEAR");
    }

    @Test
    void leadsFromOneAxisOfCausesToTheOtherAndBack() {
        terms("factors")
                .forEach(factor -> assertThat(terms("domains")
                                .filter(domain ->
                                        codes("SEIPS@3.0", "domains", domain).contains(factor.code()))
                                .map(Term::code))
                        .as(factor.code())
                        .containsExactlyInAnyOrderElementsOf(codes("YCFF@2012", "factors", factor)));
        terms("factors")
                .forEach(factor ->
                        assertThat(codes("SEIPS@3.0", "factors", factor)).containsExactly(factor.code()));
        terms("domains")
                .forEach(domain ->
                        assertThat(codes("YCFF@2012", "domains", domain)).containsExactly(domain.code()));
    }

    private static Set<String> codes(String crosswalk, String list, Term ours) {
        Set<String> codes = new TreeSet<>();
        to(crosswalk).map(list, ours).theirs().forEach(term -> codes.add(term.code()));
        return codes;
    }

    @Test
    void hasASentenceForEveryLossAndNoOther() {
        Set<String> used = new TreeSet<>(Set.of("not-covered"));
        for (String file : new String[] {"lfpse-5", "tlp-2.0", "seips-3.0", "ycff-2012"}) {
            Entries.read(Crosswalk.class, "META-INF/lessons/crosswalk-" + file + ".properties")
                    .values()
                    .forEach(entry -> used.add(entry.split(" ")[1]));
        }
        assertThat(Entries.read(Crosswalk.class, "META-INF/lessons/crosswalks_en.properties")
                        .keySet())
                .isEqualTo(used);
    }

    @Test
    void namesOnlyCodesThatLfpsePublished() throws IOException {
        Path file = PUBLISHED.resolve("data/vocabulary/lfpse-v5-codes.json");
        assumeTrue(Files.exists(file), "skipped: the published lists are not beside this project");
        Map<String, Set<String>> published = published(Files.readString(file));
        Crosswalk lfpse = to("lfpse@5");

        for (String list : lfpse.lists()) {
            terms(list).flatMap(ours -> lfpse.map(list, ours).theirs().stream()).forEach(theirs -> {
                String id = theirs.scheme().orElseThrow().replace("lfpse-", "").replace('@', '-');
                assertThat(published).containsKey(id);
                assertThat(published.get(id)).as(id).contains(theirs.code());
            });
        }
    }

    /** Enough of JSON for this one file, so that the model's tests need no parser. */
    private static Map<String, Set<String>> published(String json) {
        Map<String, Set<String>> lists = new TreeMap<>();
        Matcher list = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"codes\"\\s*:\\s*\\{([^}]*)}")
                .matcher(json);
        while (list.find()) {
            Set<String> codes = new TreeSet<>();
            Matcher code = Pattern.compile("\"([^\"]{1,8})\"\\s*:").matcher(list.group(2));
            while (code.find()) {
                codes.add(code.group(1));
            }
            lists.put(list.group(1), codes);
        }
        return lists;
    }
}
