package org.lessons.anonymise.names;

import java.util.BitSet;
import org.lessons.anonymise.grammar.WordHash;

/** Red, Amber and Green as they rate risks, Gold, Silver and Bronze as they command: where two of them stand near each other, neither is a name in that passage. */
final class Lights {

    /** How far one colour may stand from the next, in words and signs. */
    private static final int NEAR = 8;

    private static final int RED = 1;

    /** The colours, each with a number. */
    private static final WordTable COLOURS = new WordTable(1 << 5);

    static {
        COLOURS.add(WordHash.of("red"), RED);
        COLOURS.add(WordHash.of("amber"), 2);
        COLOURS.add(WordHash.of("green"), 3);
        COLOURS.add(WordHash.of("gold"), 4);
        COLOURS.add(WordHash.of("silver"), 5);
        COLOURS.add(WordHash.of("bronze"), 6);
    }

    private static final long RAG = WordHash.of("rag");

    private final Reading reading;
    private final BitSet lights;

    private Lights(Reading reading, BitSet lights) {
        this.reading = reading;
        this.lights = lights;
    }

    static Lights of(Reading reading) {
        BitSet coloured = new BitSet();
        BitSet reds = new BitSet();
        boolean lit = false;
        int before = -1;
        int last = -1;
        for (int i = 0; i < reading.size(); i++) {
            int colour = reading.isCapital(i) ? COLOURS.signs(reading.hash(i)) : 0;
            if (colour > 0) {
                lit |= before >= 0 && colour != before && i - last <= NEAR && i - last > 1;
                coloured.set(i);
                // Hardly anybody is called by it, and everything is rated by it.
                reds.set(i, colour == RED);
                before = colour;
                last = i;
            }
            lit |= reading.hash(i) == RAG;
        }
        return new Lights(reading, lit ? coloured : reds);
    }

    /** Whether a word is a colour that rates something, and does nothing itself. */
    boolean isLight(int i) {
        return lights.get(i) && !reading.says(i + 1) && !reading.has(i - 1, Sign.KIN | Sign.TITLE);
    }
}
