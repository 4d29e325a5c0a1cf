package org.lessons.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.check.Severity;

class ReadTest {

    private final Finding error = new Finding(Location.at("/b"), "json.null", Severity.ERROR, List.of());
    private final Finding warning = new Finding(Location.at("/a"), "json.null", Severity.WARNING, List.of());

    @Test
    void anErrorTakesTheValueAway() {
        Read<String> read = new Read<>(Optional.of("secret"), List.of(error, warning));

        assertThat(read.value()).isEmpty();
        assertThat(read.isClean()).isFalse();
        assertThat(read.findings()).containsExactly(warning, error);
    }

    @Test
    void aWarningLeavesTheValue() {
        Read<String> read = new Read<>(Optional.of("secret"), List.of(warning));

        assertThat(read.value()).contains("secret");
        assertThat(read.isClean()).isTrue();
        assertThat(read).hasToString("Read[a value, 1 findings]");
    }
}
