package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapedTest {

    @Test
    void onlyWhatMeansSomethingIsEscaped() {
        String told = "We tried it - twice (in 2019.) for R & D, C# and 2.5 people; why not? It's over!";

        assertThat(Escaped.markdown(told)).isEqualTo(told);
    }

    @Test
    void whatOurParserDoesNotKnowIsEscapedToo() {
        assertThat(Escaped.markdown("$a$")).isEqualTo("\\$a\\$");
        assertThat(Escaped.markdown("@team")).isEqualTo("@<!-- -->team");
        assertThat(Escaped.markdown("[^1]")).isEqualTo("\\[^1\\]");
    }
}
