package org.lessons.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IoTest {

    @Test
    void printsRatiosAndBytesOfEverythingThatItMeasured() {
        Printed printed = new Printed();
        assertThat(Io.run(printed.writer(), "--cases", "20", "--rounds", "2", "--warm-up", "1"))
                .isZero();
        JsonNode figures = printed.figures();
        assertThat(List.of(
                        "json_read_ratio",
                        "json_write_ratio",
                        "json_read_databind_ratio",
                        "csv_read_ratio",
                        "csv_write_ratio"))
                .allSatisfy(ratio -> assertThat(figures.get(ratio).asDouble()).isPositive());
        assertThat(List.of("json_read", "json_walk", "json_write", "csv_read", "csv_write", "csv_bare_read"))
                .allSatisfy(work -> assertThat(figures.get("bytes_allocated_per_case")
                                .get(work)
                                .asLong())
                        .isPositive());
        assertThat(figures.get("json_bytes_per_case").asLong()).isBetween(4_096L, 5_000L);
    }

    @Test
    void measuresOursAgainstWhatDoesTheSame() {
        Printed printed = new Printed();
        Io.run(printed.writer(), "--cases", "20", "--rounds", "1", "--warm-up", "0");
        JsonNode figures = printed.figures();
        assertThat(List.of(
                        "databind_reads_the_same",
                        "databind_writes_the_same",
                        "bare_csv_writes_the_same",
                        "csv_reads_back"))
                .allSatisfy(same -> assertThat(figures.get(same).asBoolean()).isTrue());
    }

    @Test
    void answersTwoWhenThereIsNothingToMeasure() {
        assertThat(Io.run(new Printed().writer(), "--cases", "0")).isEqualTo(2);
    }
}
