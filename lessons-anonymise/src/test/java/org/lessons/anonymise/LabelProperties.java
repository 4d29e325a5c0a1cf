package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Subject;
import org.lessons.model.vocabulary.Codes;

/** One person, one label; two people, two: through all the texts of a case. */
class LabelProperties {

    private static final int SPELLINGS = 4;

    private static final List<List<String>> PEOPLE = List.of(
            List.of("Ramona Pell", "RAMONA PELL", "Pell", "Ramona"),
            List.of("Tunde Okafor", "Tunde\u00a0Okafor", "Okafor", "Tunde"),
            List.of("Sian Rhys", "Si\u00e2n Rhys", "sian rhys", "Rhys"));

    private static String told(List<Integer> picks) {
        return picks.stream()
                .map(pick -> PEOPLE.get(pick / SPELLINGS).get(pick % SPELLINGS))
                .collect(Collectors.joining("; "));
    }

    @Property(tries = 300)
    void aLabelMeansOnePerson(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 11) Integer> title,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 11) Integer> summary) {
        FailureCase content = FailureCase.builder()
                .title(told(title))
                .subject(Subject.builder().summary(told(summary)).build())
                .build();
        CaseFile file = CaseFile.builder()
                .content(content)
                .cast(PEOPLE.stream()
                        .map(spellings -> CastMember.builder()
                                .name(spellings.get(0))
                                .category(Codes.CastCategory.PERSON)
                                .build())
                        .toList())
                .build();
        FailureCase treated =
                Anonymiser.of(AnonymisationPolicy.mrX()).anonymise(file).content();
        Map<Integer, String> labels = new HashMap<>();
        collect(title, treated.title().orElseThrow(), labels);
        collect(summary, treated.subject().flatMap(Subject::summary).orElseThrow(), labels);
        assertThat(labels.values())
                .doesNotHaveDuplicates()
                .allMatch(label -> label.matches("\u27e6PERSON [A-C]\u27e7"));
    }

    private static void collect(List<Integer> picks, String treated, Map<Integer, String> labels) {
        String[] parts = treated.split("; ");
        assertThat(parts).hasSameSizeAs(picks.toArray());
        for (int i = 0; i < parts.length; i++) {
            String before = labels.putIfAbsent(picks.get(i) / SPELLINGS, parts[i]);
            assertThat(before == null ? parts[i] : before).isEqualTo(parts[i]);
        }
    }
}
