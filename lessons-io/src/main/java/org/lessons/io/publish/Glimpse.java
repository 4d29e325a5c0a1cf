package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of a stage for a page that has no room for all of them: those of its items first, then the accounts, each shortened at
 * the end of a sentence.
 *
 * @param pieces what is shown; may be empty
 * @param isWhole whether nothing was left out
 */
record Glimpse(List<Piece> pieces, boolean isWhole) {

    /**
     * One piece of it.
     *
     * @param name its id, or whose view it is; may be empty
     * @param text paragraph by paragraph
     * @param language where it is not the page's
     */
    record Piece(String name, List<String> text, Optional<String> language) {}

    /** Less room than this is not worth beginning in. */
    private static final int LEAST = 60;

    private static final class Room {
        private int left;
        private boolean isWhole = true;
        private final List<Piece> pieces = new ArrayList<>();

        private Room(int left) {
            this.left = left;
        }

        private void take(String name, List<String> text, Optional<String> language, Locale locale) {
            if (left < LEAST && !pieces.isEmpty()) {
                isWhole = false;
                return;
            }
            Locale told = language.map(Locale::forLanguageTag).orElse(locale);
            Sentences.Shortened shown = Sentences.shorten(text, Math.max(left, LEAST), told);
            isWhole &= shown.isWhole();
            if (!shown.paragraphs().isEmpty()) {
                pieces.add(new Piece(name, shown.paragraphs(), language));
                left -= shown.paragraphs().stream()
                        .mapToInt(paragraph -> paragraph.codePointCount(0, paragraph.length()) + name.length())
                        .sum();
            }
        }
    }

    /** At most so many characters, or the first sentence where that alone is more. */
    static Glimpse of(ToldStage stage, int most, Locale locale) {
        Room room = new Room(most);
        stage.items().stream()
                .filter(item -> !item.text().isEmpty() && item.id().isPresent())
                .forEach(item -> room.take(item.id().orElse(""), item.text(), item.language(), locale));
        stage.accounts().forEach(said -> room.take(said.by(), said.text(), said.language(), locale));
        stage.items().stream()
                .filter(item -> !item.text().isEmpty() && item.id().isEmpty())
                .forEach(item -> room.take(item.kind(), item.text(), item.language(), locale));
        return new Glimpse(List.copyOf(room.pieces), room.isWhole);
    }

    /** The same of one text that has no parts. */
    static Glimpse of(List<String> text, Optional<String> language, int most, Locale locale) {
        Room room = new Room(most);
        room.take("", text, language, locale);
        return new Glimpse(List.copyOf(room.pieces), room.isWhole);
    }

    /** How many characters are shown. */
    int length() {
        return pieces.stream()
                .flatMap(piece -> piece.text().stream())
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
    }
}
