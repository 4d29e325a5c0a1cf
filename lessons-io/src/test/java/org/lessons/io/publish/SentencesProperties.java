package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SentencesProperties {

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            ".",
            ".",
            "!",
            "?",
            "...",
            "\u2026",
            "\u3002",
            "\u061f",
            "'",
            "\"",
            "(",
            ")",
            "\u201c",
            "\u201d",
            "\u27e6PERSON A\u27e7",
            "\u27e6",
            "\u27e7",
            "we",
            "Nobody",
            "tried it",
            "Dr",
            "No",
            "5",
            "etc",
            "e.g.",
            "J",
            "I",
            "- ",
            "1. ",
            "a) ",
            "Ll",
            "2.5",
            "\ud83d\ude00",
            "\u4e2d",
            "-",
            "x".repeat(70));

    private static List<String> told(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Plain.paragraphs(random.nextInt(5) == 0 ? Hostile.of(random) : text.toString());
    }

    private static Locale locale(long seed) {
        return seed % 2 == 0 ? Locale.UK : Locale.forLanguageTag("cy");
    }

    private static List<String> sentences(List<String> paragraphs, Locale locale) {
        return paragraphs.stream()
                .flatMap(paragraph -> Sentences.of(paragraph, locale).stream())
                .toList();
    }

    /** A text without its white space. */
    private static String bare(List<String> texts) {
        return String.join("", texts).replaceAll("[ \n]", "");
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream()
                .mapToInt(p -> p.codePointCount(0, p.length()))
                .sum();
    }

    @Property
    void sentencesJoinedAreTheText(@ForAll long seed) {
        for (String paragraph : told(seed)) {
            int at = 0;
            for (String sentence : Sentences.of(paragraph, locale(seed))) {
                assertThat(sentence).isEqualTo(sentence.strip()).isNotEmpty();
                at += at > 0 && " \n".indexOf(paragraph.charAt(at)) >= 0 ? 1 : 0;
                assertThat(paragraph.startsWith(sentence, at)).isTrue();
                at += sentence.length();
            }
            assertThat(at).isEqualTo(paragraph.length());
        }
    }

    @Property
    void aReplacementIsNeverCut(@ForAll long seed) {
        String bare = "\u27e6PERSON A\u27e7";
        for (String paragraph : told(seed)) {
            int whole = paragraph.split(bare, -1).length;
            int cut = Sentences.of(paragraph, locale(seed)).stream()
                    .mapToInt(sentence -> sentence.split(bare, -1).length - 1)
                    .sum();
            assertThat(cut + 1).isEqualTo(whole);
        }
    }

    @Property
    void whatIsShortenedIsThePartBeforeTheEndOfASentence(@ForAll long seed, @ForAll @IntRange(max = 200) int most) {
        List<String> told = told(seed);
        List<String> all = sentences(told, locale(seed));

        Sentences.Shortened shortened = Sentences.shorten(told, most, locale(seed));

        List<String> kept = sentences(shortened.paragraphs(), locale(seed));
        assertThat(all.subList(0, Math.min(kept.size(), all.size()))).isEqualTo(kept);
        assertThat(bare(shortened.paragraphs())).isEqualTo(bare(kept));
        assertThat(shortened.isWhole()).isEqualTo(kept.size() == all.size());
        for (int i = 0; i < shortened.paragraphs().size(); i++) {
            String paragraph = shortened.paragraphs().get(i);
            assertThat(told.get(i)).startsWith(paragraph);
            boolean isLast = i + 1 == shortened.paragraphs().size();
            assertThat(isLast || told.get(i).equals(paragraph)).isTrue();
            assertThat(paragraph).isEqualTo(paragraph.strip()).isNotEmpty();
        }
    }

    @Property
    void whatIsShortenedFitsAndLeavesNoRoomForMore(@ForAll long seed, @ForAll @IntRange(max = 200) int most) {
        List<String> told = told(seed);
        List<String> all = sentences(told, locale(seed));
        Sentences.Shortened shortened = Sentences.shorten(told, most, locale(seed));
        List<String> kept = sentences(shortened.paragraphs(), locale(seed));

        int length = length(shortened.paragraphs());
        assertThat(length).isLessThanOrEqualTo(kept.size() == 1 ? 2 * most : most);
        if (!shortened.isWhole()) {
            int room = kept.isEmpty() ? 2 * most : most;
            // A space may stand between the two.
            assertThat(length + 1 + length(all.subList(kept.size(), kept.size() + 1)))
                    .isGreaterThan(room);
        }
    }

    @Property
    void moreRoomIsNeverLessText(
            @ForAll long seed, @ForAll @IntRange(max = 200) int most, @ForAll @IntRange(max = 50) int more) {
        List<String> told = told(seed);
        List<String> less =
                sentences(Sentences.shorten(told, most, locale(seed)).paragraphs(), locale(seed));

        List<String> moreText =
                sentences(Sentences.shorten(told, most + more, locale(seed)).paragraphs(), locale(seed));
        assertThat(moreText.subList(0, Math.min(less.size(), moreText.size()))).isEqualTo(less);
    }

    @Property
    void whatIsShortenedStaysAsItIs(@ForAll long seed, @ForAll @IntRange(max = 200) int most) {
        List<String> once = Sentences.shorten(told(seed), most, locale(seed)).paragraphs();

        assertThat(Sentences.shorten(once, most, locale(seed))).isEqualTo(new Sentences.Shortened(once, true));
    }

    /** So that a paragraph reads the same wherever its neighbours were cut. */
    @Property
    void theSentencesOfTheBeginningAreThoseOfTheWhole(@ForAll long seed) {
        for (String paragraph : told(seed)) {
            List<String> whole = Sentences.of(paragraph, locale(seed));
            List<String> found = new ArrayList<>();
            int at = 0;
            for (String sentence : whole) {
                at = paragraph.indexOf(sentence, at) + sentence.length();
                found.add(sentence);
                assertThat(Sentences.of(paragraph.substring(0, at), locale(seed)))
                        .isEqualTo(found);
            }
        }
    }
}
