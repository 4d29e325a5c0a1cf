package org.lessons.io.json;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@link TruncationTest} tries with two files; for the profile {@code laws}. */
class TruncationProof {

    @TestFactory
    Stream<DynamicTest> everyValidFileIsRefusedInEveryModeWhereverItIsCutOff() {
        return FixtureTest.files("valid")
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> TruncationTest.cutOff(file, TruncationTest.MODES)));
    }
}
