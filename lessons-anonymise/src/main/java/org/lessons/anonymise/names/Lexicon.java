package org.lessons.anonymise.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lessons.anonymise.grammar.Tokens;

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
            Map.entry("[COURT]", Sign.COURT),
            Map.entry("[SIDE]", Sign.SIDE),
            Map.entry("[EPONYM]", Sign.EPONYM | Sign.COMMON),
            Map.entry("[STATE]", Sign.STATE | Sign.COMMON),
            Map.entry("[MONTH]", Sign.MONTH));

    private static final Lexicon OURS = load();

    private final WordTable words = new WordTable();
    private final WordTable phrases = new WordTable();

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

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.read("common-words.txt", Sign.COMMON, " ");
        lexicon.read("trade-words.txt", Sign.TRADE | Sign.COMMON, " ");
        lexicon.read("given-names.txt", Sign.GIVEN, " ");
        lexicon.read("family-names.txt", Sign.FAMILY, " ");
        lexicon.read("titles.txt", Sign.TITLE, " ");
        lexicon.read("relationships.txt", Sign.KIN | Sign.COMMON, " ");
        lexicon.read("places.txt", Sign.PLACE, ",");
        lexicon.read("heads.txt", 0, " ");
        lexicon.read("context.txt", 0, " ");
        lexicon.read("public.txt", Sign.PUBLIC, "\n");
        return lexicon;
    }

    private void read(String file, int sign, String between) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int says = sign;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    boolean unsure = line.endsWith("?]");
                    // What may be somebody's name or a word of every day is no longer known to everybody.
                    int unsureSays = sign == Sign.PUBLIC ? Sign.COMMON : sign | Sign.PLACE_TOO;
                    says = unsure ? unsureSays : SECTIONS.getOrDefault(line, sign);
                } else if (line.startsWith("#")) {
                    says = line.equals("# Words too") ? sign | Sign.NAME_TOO : says;
                } else {
                    for (String entry : line.split(between)) {
                        add(entry, says);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String entry, int sign) {
        Tokens tokens = Tokens.of(entry);
        long hashes = 0;
        int count = 0;
        long first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i, Tokens.Kind.SIGN)) {
                long word = WordHash.of(entry, tokens.start(i), tokens.end(i));
                first = count == 0 ? word : first;
                hashes = count == 0 ? word : WordHash.then(hashes, word);
                count++;
            }
        }
        if (count == 1) {
            words.add(first, sign);
        } else if (count > 1 && count <= LONGEST) {
            words.add(first, Sign.BEGINS);
            phrases.add(hashes, sign);
        }
    }
}
