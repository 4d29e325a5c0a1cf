package org.lessons.anonymise.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Reads our lists as people write them, line by line and section by section. */
final class LexiconLists {

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

    private final Lexicon lexicon = Lexicon.empty();

    private LexiconLists() {}

    /** All of them, read anew. */
    static Lexicon read() {
        LexiconLists lists = new LexiconLists();
        lists.read("common-words.txt", Sign.COMMON, ' ');
        lists.read("trade-words.txt", Sign.TRADE | Sign.COMMON, ' ');
        lists.read("given-names.txt", Sign.GIVEN, ' ');
        lists.read("family-names.txt", Sign.FAMILY, ' ');
        lists.read("titles.txt", Sign.TITLE, ' ');
        lists.read("relationships.txt", Sign.KIN | Sign.COMMON, ' ');
        lists.read("places.txt", Sign.PLACE, ',');
        lists.read("heads.txt", 0, ' ');
        lists.read("context.txt", 0, ' ');
        lists.read("public.txt", Sign.PUBLIC, '\n');
        return lists.lexicon;
    }

    private void read(String file, int sign, char between) {
        try (InputStream in = LexiconLists.class.getResourceAsStream(Lexicon.FOLDER + file)) {
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
                lexicon.add(entries, says);
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
}
