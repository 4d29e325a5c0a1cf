package org.lessons.anonymise.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Feasts and holidays of several faiths and nations, which fix a time of the year. */
final class Feasts {

    private static final String LIST = "/META-INF/lessons/lexicon/feasts.txt";

    /** Behind this line a feast is one only with a capital. */
    private static final String CAPITAL_ONLY = "# With a capital";

    /** One day, or a few. Kept without the year; movable ones fix a month all the same. */
    static final Phrases DAYS;

    static final Phrases CAPITAL_DAYS;

    /** Names of feasts that no other word is written like. */
    static final Words FEASTS;

    /** Names that are ordinary words in small letters. */
    static final Words CAPITAL;

    static {
        String list = list();
        int capital = list.indexOf(CAPITAL_ONLY);
        String anyhow = list.substring(0, capital);
        String capitals = list.substring(capital);
        DAYS = Phrases.of(entries(anyhow, true, '\n'));
        FEASTS = Words.of(entries(anyhow, false, ' '));
        CAPITAL_DAYS = Phrases.of(entries(capitals, true, '\n'));
        CAPITAL = Words.of(entries(capitals, false, ' '));
    }

    private static final Words TIME = Words.of(
            "over at by before after since until till on during from around last next this that every each previous of",
            "in for early late between fae frae dros adeg cyn ar");

    /** What a feast's name stands before when it tells of a thing and not of a day. */
    private static final Words THINGS = Words.of(
            "card cards party parties lights dinner dinners lunch present presents tree trees meal jumper jumpers tea raffle",
            "bonus egg eggs bunny cake pudding decorations shopping club box boxes bazaar fair fayre market concert carol",
            "carols cracker crackers gift gifts appeal rota hamper hampers bonnet menu play song songs hat hats cactus");

    private static final Words PARTS =
            Words.of("weekend day morning eve night week holidays holiday break monday sunday saturday period time");

    private Feasts() {}

    private static String list() {
        try (InputStream in = Feasts.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + LIST);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases of a list, or its single words. No stream: this is part of what a first text waits for. */
    private static String entries(String list, boolean phrases, char between) {
        StringBuilder entries = new StringBuilder();
        for (String line : list.split("\n")) {
            if (!line.isBlank() && !line.startsWith("#") && isPhrase(line) == phrases) {
                entries.append(line).append(between);
            }
        }
        return entries.toString();
    }

    private static boolean isPhrase(String entry) {
        return entry.indexOf(' ') >= 0 || entry.indexOf('-') >= 0 || entry.indexOf('\'') >= 0;
    }

    static DateReading read(Tokens tokens, int i) {
        if (!tokens.is(i, Tokens.Kind.WORD)) {
            return DateReading.NONE;
        }
        int last = DAYS.last(tokens, i);
        if (last < 0 && tokens.isCapitalised(i)) {
            last = CAPITAL_DAYS.last(tokens, i);
        }
        boolean day = last >= 0;
        if (!day) {
            boolean feast = FEASTS.has(tokens, i) || CAPITAL.has(tokens, i) && tokens.isCapitalised(i);
            if (!feast) {
                return DateReading.NONE;
            }
            last = i;
        }
        if (PARTS.has(tokens, last + 1)) {
            last++;
        }
        return dated(tokens, i, last, day);
    }

    private static DateReading dated(Tokens tokens, int i, int last, boolean day) {
        int year = tokens.isSign(last + 1, ',') || tokens.isWord(last + 1, "of") || tokens.isWord(last + 1, "in")
                ? last + 2
                : last + 1;
        if (Years.isYear(tokens, year)) {
            return new DateReading(year, -1, 0, 0, 0.97);
        }
        int brief = Years.shortYear(tokens, last + 1);
        if (brief > 0) {
            return new DateReading(brief, -1, 0, 0, 0.95);
        }
        boolean some =
                !day && (tokens.isWord(i - 1, "a") || tokens.isWord(i - 1, "our") || tokens.isWord(i - 1, "their"));
        if (some || THINGS.has(tokens, last + 1)) {
            return DateReading.NONE;
        }
        // "Diwali, Rosh Hashanah, Wesak": what a calendar holds, and no day on which something was.
        boolean listed = tokens.isSign(i - 1, ',')
                && tokens.isSign(last + 1, ',')
                && tokens.isCapitalised(i - 2)
                && tokens.isCapitalised(last + 2);
        if (listed) {
            return new DateReading(last, -1, 0, 0, 0.35);
        }
        boolean one = tokens.isWord(i - 1, "last") || tokens.isWord(i - 1, "next") || tokens.isWord(i - 1, "this");
        boolean timed = TIME.has(tokens, i - 1) || tokens.isWord(i - 1, "the") && TIME.has(tokens, i - 2);
        return new DateReading(last, -1, 0, 0, one ? 0.9 : day ? 0.75 : timed ? 0.65 : 0.35);
    }
}
