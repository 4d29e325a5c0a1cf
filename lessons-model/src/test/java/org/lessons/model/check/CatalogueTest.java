package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lessons.model.resource.Entries;
import org.lessons.model.shape.Pointer;

class CatalogueTest {

    private static final Location SOMEWHERE = new Location.InDocument(Pointer.of("/case"));

    private final Map<String, String> severities = Entries.read(Finding.class, "META-INF/lessons/findings.properties");
    private final Map<String, String> messages = Entries.read(Finding.class, "META-INF/lessons/findings_en.properties");

    @Test
    void hasOneMessageForEveryCode() {
        assertThat(messages.keySet()).isEqualTo(severities.keySet());
    }

    @Test
    void gradesEveryCode() {
        assertThat(severities.values())
                .isSubsetOf(Arrays.stream(Severity.values()).map(Severity::name).toList());
    }

    @Test
    void namesCodesByAreaAndWords() {
        assertThat(severities.keySet()).allMatch(code -> code.matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void speaksInSentences() {
        assertThat(messages.values()).allMatch(message -> message.matches("(?s)[\\p{Lu}\"{].{10,}\\."));
    }

    @Test
    void countsPlaceholdersFromNought() {
        Pattern placeholder = Pattern.compile("\\{([^}]*)\\}");
        messages.forEach((code, message) -> {
            TreeSet<String> numbers = new TreeSet<>(placeholder
                    .matcher(message)
                    .results()
                    .map(MatchResult::group)
                    .toList());
            for (int i = 0; i < numbers.size(); i++) {
                assertThat(numbers).as(code).contains("{" + i + "}");
            }
        });
    }

    @Test
    void hasNoFindingWithoutACode() {
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(SOMEWHERE, "no.such-code"));
    }

    @Test
    void saysWhatWasNoticedAndWhere() {
        Finding finding = Finding.of(Location.at("/case/subject/absent/reach"), "absent.contradicted", "reach");

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding)
                .hasToString("/case/subject/absent/reach: ERROR absent.contradicted: "
                        + "\"reach\" is filled in and also marked as missing; take out one of the two.");
    }

    @Test
    void sortsByPlaceThenByGravityThenByCode() {
        Finding first = Finding.of(Location.at("/a/2"), "text.blank");
        Finding second = Finding.of(Location.at("/a/10"), "id.form");
        Finding third = Finding.of(Location.at("/a/10"), "text.blank");
        Finding fourth = Finding.of(new Location.InText(Pointer.of("/b"), 1, 1), "id.form");

        assertThat(Stream.of(fourth, third, second, first).sorted()).containsExactly(first, second, third, fourth);
    }
}
