package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.When;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Term;

/** Records that the library knows nothing of. */
class HostRecordProperties {

    public enum Mood {
        CALM,
        TENSE
    }

    public record Visit(
            @Described String keeper,
            @Described Optional<String> text,
            @Described List<String> tags,
            Optional<Spot> spot,
            List<Step> steps,
            @Described Map<String, Integer> scores,
            @Described Optional<Edtf> happened,
            @Described Optional<Lapse> took,
            @Described Boolean done,
            @Described Map<String, Term> absent) {}

    public record Spot(@Described String town, @Described Optional<Integer> floor, List<Step> steps) {}

    public record Step(
            @Described BigDecimal cost,
            @Described Optional<Mood> mood,
            Optional<When> at,
            List<Remark> remarks,
            @Described Map<String, Term> absent) {

        /** A record in which nothing is held is none, as everywhere in the model. */
        public Step {
            at = at.filter(when -> !Shape.of(when).isEmpty(when));
        }
    }

    public record Remark(
            @Described String key,
            @Described List<LocalDate> days,
            @Described Edtf since) {}

    public record Before(@Described String title) {}

    public record After(@Described String title, @Described Optional<String> newlyAdded, List<Remark> newlyListed) {}

    public record Endless(@Described String title, List<Endless> more) {}

    public record Alike(
            @Described String aB,
            @Described String a_b,
            @Described String alike_key) {}

    @Property(tries = 100)
    void comeBackEqual(@ForAll("visits") List<Visit> visits) {
        assertThat(Packages.thereAndBack(Visit.class, visits)).isEqualTo(visits);
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        return AnyRecord.of(Visit.class).list().ofMaxSize(10);
    }

    @Example
    void anEmptyTextIsNotAMissingOne() {
        Visit visit = new Visit(
                "",
                Optional.of(""),
                List.of("", "a"),
                Optional.empty(),
                List.of(),
                Map.of("", 1),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of());
        assertThat(Packages.thereAndBack(Visit.class, List.of(visit))).containsExactly(visit);
    }

    @Example
    void standInTablesNamedByRule() {
        assertThat(Tables.of(Visit.class).all().stream()
                        .filter(table -> table.role() != Table.Role.REST)
                        .map(HostRecordProperties::outline))
                .contains(
                        "visits_tags: visit_key, position, value",
                        "steps: visit_key, key, part, position, cost, cost_why, mood, mood_why, at_why, at_edtf",
                        "remarks: visit_key, key, parent_key, position, key_2, since_edtf, since_earliest, since_latest,"
                                + " since_precision",
                        "remarks_days: visit_key, parent_key, position, value",
                        "visits_scores: visit_key, name, value");
    }

    private static String outline(Table table) {
        List<String> names =
                table.columns().stream().map(Column::name).limit(10).toList();
        return table.name() + ": " + String.join(", ", names);
    }

    @Example
    void aNewComponentReachesTableDescriptorAndCodebookWithoutAnotherEdit() {
        Before before = new Before("a");
        After after = new After("a", Optional.of("b"), List.of(new Remark("k", List.of(), Edtf.of("2019"))));
        Packages.inDirectory(dir -> {
            Path old = Packages.write(dir.resolve("old"), Before.class, List.of(before));
            Path now = Packages.write(dir.resolve("now"), After.class, List.of(after));
            for (String file : List.of("datapackage.json", "codebook.csv", "load.py", "load.R", "load.sql")) {
                assertThat(Packages.text(old.resolve(file))).doesNotContain("newly");
                assertThat(Packages.text(now.resolve(file)))
                        .contains("newly_added")
                        .contains("newly_listed");
            }
            assertThat(Packages.text(now.resolve("afters.csv")))
                    .startsWith("\"after_key\",\"title\",\"newly_added\",\"rows_elsewhere\"\r\n1,\"a\",\"b\",1\r\n");
            assertThat(Packages.text(now.resolve("newly_listed.csv"))).contains("1,1,1,\"k\",2019,2019-01-01");
            assertThat(Packages.read(now, After.class).get(0).value()).contains(after);
            return dir;
        });
    }

    @Example
    void namesThatWouldClashGetANumber() {
        Alike alike = new Alike("1", "2", "3");
        assertThat(Tables.of(Alike.class).root().columns().stream().map(Column::name))
                .containsExactly("alike_key", "a_b", "a_b_2", "alike_key_2", "rows_elsewhere");
        assertThat(Packages.thereAndBack(Alike.class, List.of(alike))).containsExactly(alike);
    }

    @Example
    void aRecordThatHoldsItselfIsRefused() {
        assertThatThrownBy(() -> Tables.of(Endless.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Endless holds itself");
    }

    @Example
    void aRuleOfTheRecordsOwnIsAFindingAndNotAnException() {
        Packages.inDirectory(dir -> {
            Path dataset = Packages.write(dir, Flow.class, List.of(Packages.released(3)));
            Path table = dataset.resolve("flows.csv");
            String text = Packages.text(table).replace("1,3,0,0,0,3,0", "1,3,0,-7,0,3,0");
            Packages.save(table, text);
            assertThat(Packages.findings(dataset, Flow.class))
                    .map(Finding::toString)
                    .containsExactly(
                            "flows, row 1: ERROR csv.refused: The record that the row holds breaks a rule of its own.");
            return dir;
        });
    }
}
