package org.lessons.anonymise.names;

import java.util.BitSet;
import org.lessons.anonymise.grammar.Tokens;

/** Red, Amber and Green as they rate risks, Gold, Silver and Bronze as they command: where two of them stand near each other, neither is a name in that passage. */
final class Lights {

    /** How far one colour may stand from the next, in words and signs. */
    private static final int NEAR = 8;

    private static final String[] COLOURS = {"red", "amber", "green", "gold", "silver", "bronze"};

    private final Reading reading;
    private final BitSet lights;

    private Lights(Reading reading, BitSet lights) {
        this.reading = reading;
        this.lights = lights;
    }

    static Lights of(Reading reading) {
        Tokens tokens = reading.tokens();
        BitSet coloured = new BitSet();
        BitSet reds = new BitSet();
        boolean lit = false;
        int before = -1;
        int last = -1;
        for (int i = 0; i < reading.size(); i++) {
            int colour = reading.isCapital(i) ? colour(tokens, i) : -1;
            if (colour >= 0) {
                lit |= before >= 0 && colour != before && i - last <= NEAR && i - last > 1;
                coloured.set(i);
                // Hardly anybody is called by it, and everything is rated by it.
                reds.set(i, colour == 0);
                before = colour;
                last = i;
            }
            lit |= tokens.isWord(i, "rag");
        }
        return new Lights(reading, lit ? coloured : reds);
    }

    private static int colour(Tokens tokens, int i) {
        for (int colour = 0; colour < COLOURS.length; colour++) {
            if (tokens.isWord(i, COLOURS[colour])) {
                return colour;
            }
        }
        return -1;
    }

    /** Whether a word is a colour that rates something, and does nothing itself. */
    boolean isLight(int i) {
        return lights.get(i) && !reading.says(i + 1) && !reading.has(i - 1, Sign.KIN | Sign.TITLE);
    }
}
