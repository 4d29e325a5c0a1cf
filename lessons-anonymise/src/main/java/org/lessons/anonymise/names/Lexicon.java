package org.lessons.anonymise.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.lessons.anonymise.grammar.WordBits;

/** Our own lists of names, places and words. Read once, immutable after that, and safe for use by several threads. */
final class Lexicon {

    /** The longest entry, in words, that is looked for. */
    static final int LONGEST = 7;

    private static final String FOLDER = "/META-INF/lessons/lexicon/";

    /** What the sections of a list say; a section of another name says what the list says. */
    private static final Map<String, Integer> SECTIONS = Map.ofEntries(
            Map.entry("[ORGANISATION]", Sign.BODY_HEAD),
            Map.entry("[ORGANISATION-FIRST]", Sign.BODY_FIRST),
            Map.entry("[LOCATION]", Sign.PLACE_HEAD),
            Map.entry("[LOCATION-FIRST]", Sign.PLACE_FIRST),
            Map.entry("[PRODUCT]", Sign.PRODUCT_HEAD),
            Map.entry("[EVENT]", Sign.PRODUCT_HEAD),
            Map.entry("[SAYS]", Sign.SAYS | Sign.COMMON),
            Map.entry("[IN]", Sign.IN),
            Map.entry("[CALLED]", Sign.CALLED),
            Map.entry("[JOINS]", Sign.JOINS),
            Map.entry("[JOINS_TITLE]", Sign.JOINS_TITLE),
            Map.entry("[PARTICLE]", Sign.PARTICLE),
            Map.entry("[ARTICLE]", Sign.ARTICLE),
            Map.entry("[TITLE]", Sign.TITLE),
            Map.entry("[KIN]", Sign.KIN),
            Map.entry("[PEOPLE]", Sign.PUBLIC | Sign.PEOPLE),
            Map.entry("[ANY]", Sign.ANY),
            Map.entry("[PLAIN]", Sign.PLAIN | Sign.COMMON),
            Map.entry("[IDIOM]", Sign.PUBLIC | Sign.IDIOM),
            Map.entry("[COURT]", Sign.COURT),
            Map.entry("[SIDE]", Sign.SIDE),
            Map.entry("[EPONYM]", Sign.EPONYM | Sign.COMMON),
            Map.entry("[STATE]", Sign.STATE | Sign.COMMON),
            Map.entry("[MONTH]", Sign.MONTH));

    private static final Lexicon OURS = load();

    private final WordTable words = new WordTable(1 << 17);
    private final WordTable phrases = new WordTable(1 << 14);

    /** The beginnings of entries, of two words and more: most words that may begin one begin none. */
    private final WordBits begun = new WordBits(1 << 10);

    private Lexicon() {}

    static Lexicon ours() {
        return OURS;
    }

    int signs(long word) {
        return words.signs(word);
    }

    /** Whether the word is of every day and nobody's name. */
    boolean isOnlyCommon(long word) {
        int signs = words.signs(word);
        return (signs & Sign.COMMON) != 0 && (signs & (Sign.NAME | Sign.PLACE)) == 0;
    }

    /** What an entry of several words says, by its hashes one after another. */
    int phrase(long hashes) {
        return phrases.signs(hashes);
    }

    /** Whether an entry of several words may be or begin with these: false says that none does. */
    boolean mayBegin(long hashes) {
        return begun.mayHave(hashes);
    }

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.read("common-words.txt", Sign.COMMON, ' ');
        lexicon.read("trade-words.txt", Sign.TRADE | Sign.COMMON, ' ');
        lexicon.read("given-names.txt", Sign.GIVEN, ' ');
        lexicon.read("family-names.txt", Sign.FAMILY, ' ');
        lexicon.read("titles.txt", Sign.TITLE, ' ');
        lexicon.read("relationships.txt", Sign.KIN | Sign.COMMON, ' ');
        lexicon.read("places.txt", Sign.PLACE, ',');
        lexicon.read("heads.txt", 0, ' ');
        lexicon.read("context.txt", 0, ' ');
        lexicon.read("public.txt", Sign.PUBLIC, '\n');
        return lexicon;
    }

    private void read(String file, int sign, char between) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            read(new Entries(in.readAllBytes(), between), sign);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Entries entries, int sign) {
        int says = sign;
        while (entries.hasNext()) {
            if (entries.isRemark()) {
                says = saysBelow(entries.remark(), sign, says);
            } else {
                entries.read();
                add(entries, says);
            }
        }
    }

    private static int saysBelow(String line, int sign, int before) {
        if (line.startsWith("#")) {
            return line.equals("# Words too") ? sign | Sign.NAME_TOO : before;
        }
        // What may be somebody's name or a word of every day is no longer known to everybody.
        int unsure = sign == Sign.PUBLIC ? Sign.COMMON : sign | Sign.PLACE_TOO;
        return line.endsWith("?]") ? unsure : SECTIONS.getOrDefault(line, sign);
    }

    private void add(Entries entry, int sign) {
        if (entry.words() == 1) {
            words.add(entry.all(), sign);
        } else if (entry.words() > 1 && entry.words() <= LONGEST) {
            words.add(entry.first(), Sign.BEGINS | sign & Sign.IDIOM);
            phrases.add(entry.all(), sign);
            for (int words = 2; words <= entry.words(); words++) {
                begun.add(entry.upTo(words));
            }
        }
    }
}
