package org.lessons.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.io.Homes.Fact;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Readiness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three narratives that others wrote, encoded by hand: every fact that they tell has a home in a case. */
class NarrativesHaveAHomeTest {

    private static final LessonsJson JSON = LessonsJson.strict();
    private static final Path LIST = Homes.ROOT.resolve("docs/homes.md");
    private static final Pattern NEEDED = Pattern.compile(".*/(id|language|vocabularyVersion|absent/[A-Za-z]+)");
    private static final int WORDS_IN_A_ROW = 4;

    static Stream<Homes> tables() {
        return Homes.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areTheOnesThatWereEncoded(Homes homes) throws Exception {
        assertThat(Told.named(homes.id()).digest()).isEqualTo(homes.digest());
    }

    /** A code leaves the words behind, so that only what keeps them counts. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyCharacterHasAHome(Homes homes) throws IOException {
        Told told = Told.named(homes.id());
        Map<String, BitSet> housed = new TreeMap<>();
        for (Fact fact : homes.facts()) {
            boolean kept = fact.isText()
                    || fact.isMark()
                    || fact.isTold() && fact.isValue() && told.words(fact).equals(fact.value());
            if (kept) {
                housed.computeIfAbsent(fact.stage(), stage -> new BitSet()).set(fact.from(), fact.to());
            }
        }
        told.parts().forEach((stage, text) -> {
            int[] letters = text.codePoints().toArray();
            assertThat(IntStream.range(0, letters.length)
                            .filter(at -> !Character.isWhitespace(letters[at]))
                            .filter(at ->
                                    !housed.getOrDefault(stage, new BitSet()).get(at)))
                    .as("places in %s without a home", stage)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noWordIsCutInTwo(Homes homes) throws IOException {
        Told told = Told.named(homes.id());
        assertThat(homes.facts()).filteredOn(Fact::isTold).allMatch(fact -> {
            int[] letters = told.parts().get(fact.stage()).codePoints().toArray();
            return isBetweenWords(letters, fact.from()) && isBetweenWords(letters, fact.to());
        });
    }

    private static boolean isBetweenWords(int[] letters, int at) {
        return at == 0
                || at == letters.length
                || !Character.isLetterOrDigit(letters[at - 1])
                || !Character.isLetterOrDigit(letters[at]);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theCaseIsReadStrictlyAndIsCompleteWithoutAFinding(Homes homes) throws IOException {
        Read<CaseFile> read = read(homes, Told.named(homes.id()));
        assertThat(read.findings()).isEmpty();
        CaseFile file = read.value().orElseThrow();
        assertThat(CaseValidator.validate(file)).isEmpty();
        FailureCase content = file.content();
        assertThat(Readiness.of(content)).isEqualTo(Readiness.COMPLETE);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatWasPutInStandsAtItsHomeAfterwards(Homes homes) throws IOException {
        Told told = Told.named(homes.id());
        CaseFile file = read(homes, told).value().orElseThrow();
        byte[] written = written(file);
        assertThat(JSON.read(CaseFile.class, written).value()).contains(file);

        JsonNode document = new JsonMapper().readTree(written);
        homes.texts(told::words)
                .forEach((home, text) ->
                        assertThat(document.at(home).asString()).as(home).isEqualTo(text));
        for (Fact fact : homes.facts()) {
            if (fact.isValue()) {
                assertThat(document.at(fact.home()).asString()).as(fact.home()).isEqualTo(fact.valueAsText());
            } else if (fact.isWithin()) {
                assertThat(document.at(fact.home()).asString()).as(fact.home()).contains(told.words(fact));
            } else if (fact.isMark()) {
                assertThat(told.words(fact)).matches("\\p{Punct}+");
            }
        }
        assertThat(document.at(Homes.WHOLE).asString()).isEqualTo(told.whole());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothingStandsInTheCaseThatNobodyTold(Homes homes) throws IOException {
        assertThat(homes.facts())
                .filteredOn(fact -> !fact.isTold())
                .extracting(Fact::home)
                .allMatch(home -> NEEDED.matcher(home).matches());
        Told told = Told.named(homes.id());
        List<String> leaves = new ArrayList<>();
        collect(new JsonMapper().readTree(written(read(homes, told).value().orElseThrow())), "", leaves);
        leaves.removeAll(List.of("/schemaVersion", Homes.WHOLE));
        assertThat(leaves)
                .containsExactlyInAnyOrderElementsOf(homes.facts().stream()
                        .filter(fact -> fact.isText() || fact.isValue())
                        .map(Fact::home)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyDeclaredNameIsInTheCast(Homes homes) throws IOException {
        Told told = Told.named(homes.id());
        CaseFile file = read(homes, told).value().orElseThrow();
        Set<String> names = new TreeSet<>();
        file.cast().forEach(member -> {
            member.name().ifPresent(names::add);
            names.addAll(member.aliases());
        });
        assertThat(names).containsAll(told.declared());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void sentencesAreCountedInTheOrderOfTheTelling(Homes homes) {
        Map<String, TreeMap<Integer, List<Fact>>> stages = homes.facts().stream()
                .filter(Fact::isTold)
                .collect(Collectors.groupingBy(
                        Fact::stage, Collectors.groupingBy(Fact::sentence, TreeMap::new, Collectors.toList())));
        stages.forEach((stage, sentences) -> {
            int end = 0;
            int number = 0;
            for (Map.Entry<Integer, List<Fact>> sentence : sentences.entrySet()) {
                assertThat(sentence.getKey()).as(stage).isEqualTo(++number);
                int before = end;
                assertThat(sentence.getValue()).as(stage).allMatch(fact -> before <= fact.from());
                end = sentence.getValue().stream().mapToInt(Fact::to).max().orElseThrow();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theTableAloneReadsAsACase(Homes homes) {
        Read<CaseFile> read = JSON.read(CaseFile.class, homes.document(fact -> "…", "…"));
        assertThat(read.findings()).isEmpty();
        assertThat(Readiness.of(read.value().orElseThrow().content())).isEqualTo(Readiness.COMPLETE);
    }

    @Test
    void whatHasOnlyARoughHomeIsListed() throws IOException {
        Set<String> rough = tables().flatMap(homes -> homes.facts().stream())
                .map(Fact::rough)
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                        .matcher(Files.readString(LIST))
                        .results()
                        .map(row -> row.group(1)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(rough);
    }

    /** A fact that is only within the text of another has no component of its own. */
    @ParameterizedTest
    @MethodSource("tables")
    void whatStaysWithinAnotherFactIsCalledRough(Homes homes) {
        assertThat(homes.facts())
                .filteredOn(Fact::isWithin)
                .extracting(Fact::rough)
                .doesNotContain("");
    }

    @Test
    void neitherTheTablesNorTheListHoldWordsOfTheNarratives() throws IOException {
        List<Told> narratives = Told.all();
        List<Path> ours = new ArrayList<>(List.of(LIST));
        tables().forEach(homes -> ours.add(Homes.TABLES.resolve(homes + ".txt")));
        for (Path file : ours) {
            String text = Files.readString(file);
            Set<String> runs = runs(text);
            for (Told told : narratives) {
                assertThat(runs).as(file.getFileName().toString()).doesNotContainAnyElementsOf(runs(told.whole()));
                assertThat(told.named())
                        .as(file.getFileName().toString())
                        .noneMatch(name -> Pattern.compile("(?U)\\b" + Pattern.quote(name) + "\\b")
                                .matcher(text)
                                .find());
            }
        }
    }

    private static Set<String> runs(String text) {
        List<String> words = Pattern.compile("[\\p{L}']+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        Set<String> runs = new TreeSet<>();
        for (int i = 0; i + WORDS_IN_A_ROW <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
        }
        return runs;
    }

    private static Read<CaseFile> read(Homes homes, Told told) {
        return JSON.read(CaseFile.class, homes.document(told::words, told.whole()));
    }

    private static byte[] written(CaseFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(file, out, Identifiable.staysInTheHouse());
        return out.toByteArray();
    }

    private static void collect(JsonNode node, String at, List<String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(member -> collect(member.getValue(), at + "/" + member.getKey(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at + "/" + i, leaves);
            }
        } else {
            leaves.add(at);
        }
    }
}
