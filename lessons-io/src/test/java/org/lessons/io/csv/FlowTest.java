package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;

class FlowTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Test
    void isDescribedInBothLanguages() {
        Shape<Flow> shape = Shape.of(Flow.class);

        assertThat(shape.definition(WELSH)).isPresent().isNotEqualTo(shape.definition());
        for (Part part : shape.parts()) {
            assertThat(part.definition(WELSH)).as(part.toString()).isPresent().isNotEqualTo(part.definition());
            assertThat(part.label(WELSH)).as(part.toString()).isPresent().isNotEqualTo(part.label(Locale.ENGLISH));
            assertThat(part.label(Locale.ENGLISH)).as(part.toString()).isPresent();
        }
    }
}
