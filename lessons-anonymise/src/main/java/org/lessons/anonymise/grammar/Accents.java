package org.lessons.anonymise.grammar;

/** The plain small letters behind the accented ones of Europe and of Vietnam, by table: most accents are met with here. */
public final class Accents {

    private static final char FIRST = 0xc0;
    private static final char FIRST_VIETNAMESE = 0x1ea0;

    /** From U+00C0 to U+0233; a blank where there is no one letter for it. */
    private static final String EUROPEAN =
            "aaaaaa\u00e6ceeeeiiii\u00f0nooooo ouuuuy\u00fe\u00dfaaaaaa\u00e6ceeeeiiii\u00f0nooooo ouuuuy"
                    + "\u00feyaaaaaaccccccccdd\u0111\u0111eeeeeeeeeegggggggghh\u0127\u0127iiiiiiiiii  jjkk\u0138llllll "
                    + " llnnnnnn \u014b\u014boooooo\u0153\u0153rrrrrrsssssssstttt\u0167\u0167uuuuuuuuuuuuwwyyyzzzzzzs  "
                    + "                              oo             uu                            aaiioouuuuuuuuuu aaaa"
                    + "    ggkkoooo  j   gg  nnaa  ooaaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy";

    /** From U+1EA0 to U+1EF9. */
    private static final String VIETNAMESE =
            "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

    private Accents() {}

    /**
     * The letter without its accent and small, as a full decomposition of the whole word would leave it.
     *
     * @param letter any letter
     * @return the plain letter; 0 where we do not know
     */
    public static int off(char letter) {
        char plain = letter >= FIRST && letter - FIRST < EUROPEAN.length()
                ? EUROPEAN.charAt(letter - FIRST)
                : letter >= FIRST_VIETNAMESE && letter - FIRST_VIETNAMESE < VIETNAMESE.length()
                        ? VIETNAMESE.charAt(letter - FIRST_VIETNAMESE)
                        : ' ';
        return plain == ' ' ? 0 : plain;
    }
}
