package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lessons.model.shape.Category;

class SpanTest {

    private static final String TEXT = "🙂 Orla 🙂🙂 met Wim\ud83d";

    private static Span span(int start, int end) {
        return new Span(start, end, Category.PERSON, "test", 0.5);
    }

    private static Span found(String name) {
        int at = TEXT.indexOf(name);
        return span(at, at + name.length());
    }

    @Test
    void countsCodePointsWhereThatIsAskedFor() {
        assertThat(found("Orla")).isEqualTo(span(3, 7));
        assertThat(found("Orla").inCodePoints(TEXT)).isEqualTo(span(2, 6));
        assertThat(found("Wim").inCodePoints(TEXT)).isEqualTo(span(14, 17));
    }

    @Test
    void countsTheSameWhereThereIsNothingOutsideTheBasicPlane() {
        assertThat(span(4, 7).inCodePoints("naïve Åsa")).isEqualTo(span(4, 7));
    }

    @Test
    void keepsKindSourceAndConfidence() {
        Span span = new Span(2, 3, Category.OTHER, "cast", 0.25).inCodePoints(TEXT);
        assertThat(span).isEqualTo(new Span(1, 2, Category.OTHER, "cast", 0.25));
    }

    @Test
    void takesAllOfACharacterOfWhichItHasHalf() {
        assertThat(span(0, 1).inCodePoints(TEXT)).isEqualTo(span(0, 1));
        assertThat(span(1, 2).inCodePoints(TEXT)).isEqualTo(span(0, 1));
        assertThat(span(1, 4).inCodePoints(TEXT)).isEqualTo(span(0, 3));
        assertThat(span(9, 11).inCodePoints(TEXT)).isEqualTo(span(7, 9));
    }

    @Test
    void countsALoneHalfAsOne() {
        int last = TEXT.length() - 1;
        assertThat(span(last, last + 1).inCodePoints(TEXT)).isEqualTo(span(17, 18));
    }

    @Test
    void doesNotGoBeyondTheText() {
        assertThatThrownBy(() -> span(0, 5).inCodePoints("four")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void hasAStartBeforeItsEndAndAConfidenceThatIsOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> span(2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(0, 1, Category.DATE, "test", Double.NaN));
    }
}
