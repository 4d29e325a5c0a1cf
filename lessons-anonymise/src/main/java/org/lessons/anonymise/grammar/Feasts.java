package org.lessons.anonymise.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

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
        List<String> entries = entries();
        int capital = entries.indexOf(CAPITAL_ONLY);
        DAYS = phrases(entries.subList(0, capital));
        FEASTS = words(entries.subList(0, capital));
        CAPITAL_DAYS = phrases(entries.subList(capital + 1, entries.size()));
        CAPITAL = words(entries.subList(capital + 1, entries.size()));
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

    private static List<String> entries() {
        try (InputStream in = Feasts.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + LIST);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.startsWith(CAPITAL_ONLY) ? CAPITAL_ONLY : line)
                    .filter(line -> line.equals(CAPITAL_ONLY) || !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrases phrases(List<String> entries) {
        return Phrases.of(entries.stream().filter(Feasts::isPhrase).collect(Collectors.joining("\n")));
    }

    private static Words words(List<String> entries) {
        return Words.of(entries.stream().filter(entry -> !isPhrase(entry)).collect(Collectors.joining(" ")));
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
