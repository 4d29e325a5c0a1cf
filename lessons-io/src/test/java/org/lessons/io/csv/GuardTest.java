package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All texts up to five characters, of those that matter to a spreadsheet or to CSV. */
class GuardTest {

    /** The signs, the signs in full width, what shows as nothing, both quotation signs, and a letter. */
    private static final String DANGEROUS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n\0'\"a";

    private static final String BEGINS_A_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final int LONGEST = 5;

    private static List<String> longerByOne(List<String> texts) {
        List<String> longer = new ArrayList<>(texts.size() * DANGEROUS.length());
        for (String text : texts) {
            DANGEROUS.chars().forEach(c -> longer.add(text + (char) c));
        }
        return longer;
    }

    @Test
    void noTextIsChangedByTheWayThereAndBackAndNoneBeginsAFormula() {
        assertThat(DANGEROUS).hasSize(15);
        List<String> texts = List.of("");
        int seen = 0;
        for (int length = 0; length <= LONGEST; length++) {
            for (String text : texts) {
                String guarded = Guard.on(text);
                boolean isSafe = guarded.isEmpty()
                        || guarded.charAt(0) == '\''
                        || BEGINS_A_FORMULA.indexOf(shown(guarded)) < 0 && !isHidden(guarded.charAt(0));
                // Asserted by hand: a million assertions take a minute.
                if (!isSafe || !off(guarded).equals(text) || guarded.length() > text.length() + 1) {
                    throw new AssertionError("not kept: " + text.chars().boxed().toList());
                }
                seen++;
            }
            texts = length < LONGEST ? longerByOne(texts) : texts;
        }
        assertThat(seen).isEqualTo(1 + 15 + 225 + 3_375 + 50_625 + 759_375);
    }

    private static String off(String cell) {
        return Guard.isOn(cell.toCharArray(), 0, cell.length()) ? cell.substring(1) : cell;
    }

    private static boolean isHidden(char c) {
        return "\t\r\n\0".indexOf(c) >= 0;
    }

    /** The first character that a spreadsheet would show. */
    private static char shown(String text) {
        return (char) text.chars().filter(c -> !isHidden((char) c)).findFirst().orElse(' ');
    }

    @Test
    void whatIsHarmlessStaysAsItIs() {
        assertThat(Guard.on("we tried")).isEqualTo("we tried");
        assertThat(Guard.on("a=b")).isEqualTo("a=b");
        assertThat(Guard.on("\"=1\"")).isEqualTo("\"=1\"");
        assertThat(Guard.on("'twas")).isEqualTo("''twas");
        assertThat(Guard.on("\uff1d1+1")).isEqualTo("'\uff1d1+1");
    }
}
