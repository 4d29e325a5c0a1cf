package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.testing.AnyCase;

/** The main job over any valid cases, a few at once, some of which the gate refuses. */
class ShareCasesProperties {

    private static final int AT_ONCE = 6;

    @Provide
    Arbitrary<String> presets() {
        return Arbitraries.of(Run.PRESETS);
    }

    /** Valid files whose ids tell them apart. */
    private static List<CaseFile> files(long seed) {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(i -> {
                    CaseFile file = AnyCase.validFile(seed + i, (i * 37 + (int) Math.floorMod(seed, 50L)) % 60);
                    return file.withContent(file.content().withId("case-" + i));
                })
                .toList();
    }

    @Property(tries = 15)
    void whatGoesOutIsValidAndAttestableAndReadsBackFromEitherForm(
            @ForAll long seed, @ForAll("presets") String policy) {
        Folder.use(folder -> {
            Run run = run(folder, files(seed), policy);
            List<ClaimedCase> cases = run.cases();
            assertThat(run.status()).isEqualTo(cases.size() == AT_ONCE ? 0 : 1);
            assertThat(run.dataset()).isEqualTo(cases);
            for (ClaimedCase claimed : cases) {
                TreatedCase.attest(claimed.content(), claimed.treatment());
                assertThat(ShareCasesTest.errors(claimed.content())).isEmpty();
            }
        });
    }

    @Property(tries = 12)
    void mrXLeavesNoDate(@ForAll long seed) {
        Folder.use(folder -> assertTreated(folder, files(seed), ShareCasesTest::assertNoDate));
    }

    @Property(tries = 8)
    void mrXKeepsTheLagFromConcernToStop(@ForAll long seed) {
        Folder.use(folder -> assertTreated(folder, DatedStory.valid(seed, 25), (told, treated) -> {
            assertThat(ShareCasesTest.errors(treated)).isEmpty();
            ShareCasesTest.assertNoDate(told, treated);
            Lags.assertKept(told, treated);
        }));
    }

    private static void assertTreated(
            Path folder, List<CaseFile> files, BiConsumer<FailureCase, FailureCase> toldAndTreated) {
        Map<String, FailureCase> told = new HashMap<>();
        files.forEach(file -> told.put(file.content().id().orElseThrow(), file.content()));
        for (ClaimedCase claimed : run(folder, files, "mr-x").cases()) {
            FailureCase given = told.get(claimed.content().id().orElseThrow());
            toldAndTreated.accept(given.isWithdrawn() ? given.withdrawn() : given, claimed.content());
        }
    }

    private static Run run(Path folder, List<CaseFile> files, String policy) {
        return Run.share(Run.write(folder.resolve("in.ndjson"), files), policy, folder.resolve("out"));
    }
}
