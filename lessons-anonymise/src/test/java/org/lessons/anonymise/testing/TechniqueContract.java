package org.lessons.anonymise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lessons.anonymise.treat.Mention;
import org.lessons.anonymise.treat.Technique;
import org.lessons.model.shape.Category;

/** What every technique that hides keeps to. */
public abstract class TechniqueContract {

    private static final String WORDS = "Xylanthe Quorndon";

    /**
     * The technique that is held to the contract.
     *
     * @return a technique
     */
    protected abstract Technique technique();

    private Optional<String> replace(Category category, String letter) {
        return technique().replace(Mention.of(WORDS, category, letter));
    }

    @Property(tries = 100)
    public void neverRepeatsTheWords(@ForAll Category category) {
        assertThat(replace(category, "A").orElse("")).doesNotContainIgnoringCase("Xylanthe", "Quorndon");
    }

    @Property(tries = 100)
    public void givesTheSameAnswerEachTime(@ForAll Category category) {
        assertThat(replace(category, "B")).isEqualTo(replace(category, "B"));
    }

    @Property(tries = 100)
    public void marksWhatItWrote(@ForAll Category category) {
        assertThat(replace(category, "C").orElse("\u27e6\u27e7"))
                .startsWith("\u27e6")
                .endsWith("\u27e7");
    }
}
