package org.lessons.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ThereAndBackTest {

    @TempDir
    Path folder;

    @Test
    void everyCaseComesBackAsItWentAndNothingIsLeftOnTheDisk() {
        Printed printed = new Printed();
        int status = Programs.run(
                new ThereAndBack(), printed.writer(), "--cases", "20", "--dir", folder.toString(), "--seed", "3");
        assertThat(status).isZero();
        JsonNode figures = printed.figures();
        assertThat(figures.get("came_back_otherwise").asInt(-1)).isZero();
        assertThat(figures.get("json_bytes").asLong()).isBetween(20 * 4_096L, 20 * 5_000L);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void answersTwoWhenItIsNotToldHowMany() {
        assertThat(Programs.run(new ThereAndBack(), new Printed().writer(), "--dir", folder.toString()))
                .isEqualTo(2);
    }
}
