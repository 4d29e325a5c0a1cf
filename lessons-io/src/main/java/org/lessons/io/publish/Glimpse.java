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

    /** Less room than this, a line, is not worth beginning in; and no piece takes less, however short it is. */
    private static final int LINE = 60;

    private static final class Room {
        private int left;
        private boolean isWhole = true;
        private final List<Piece> pieces = new ArrayList<>();

        private Room(int left) {
            this.left = left;
        }

        private void take(String name, List<String> text, Optional<String> language, Locale locale) {
            if (left < LINE && !pieces.isEmpty()) {
                isWhole = false;
                return;
            }
            Locale told = language.map(Locale::forLanguageTag).orElse(locale);
            Sentences.Shortened shown = Sentences.shorten(text, narrowed(Math.max(left, LINE), text), told);
            List<String> fitting = fitting(name, shown.paragraphs());
            isWhole &= shown.isWhole() && fitting.size() == shown.paragraphs().size();
            if (!fitting.isEmpty()) {
                pieces.add(new Piece(name, fitting, language));
                left -= cost(name, fitting);
            }
        }

        /** As many as have a line of their own; the first has one in any case. */
        private List<String> fitting(String name, List<String> paragraphs) {
            int room = left;
            int many = 0;
            while (many < paragraphs.size() && (many == 0 || room >= LINE)) {
                room -= cost(many == 0 ? name : "", paragraphs.subList(many, many + 1));
                many++;
            }
            return paragraphs.subList(0, many);
        }
    }

    /** At most so many characters, or the first sentence where that alone is more. */
    static Glimpse of(ToldStage stage, int most, Locale locale) {
        Room room = new Room(most);
        stage.items().stream()
                .filter(item -> !item.text().isEmpty() && item.id().isPresent())
                .forEach(item -> room.take(Discussion.name(item.id(), 0), item.text(), item.language(), locale));
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

    /** How much room is taken. */
    int length() {
        return pieces.stream()
                .mapToInt(piece -> cost(piece.name(), piece.text()))
                .sum();
    }

    /** How many characters are shown, names with them. */
    int characters() {
        return pieces.stream()
                .mapToInt(piece -> piece.name().length()
                        + piece.text().stream().mapToInt(Glimpse::width).sum())
                .sum();
    }

    /** In whole lines: many short paragraphs fill a page as well. */
    private static int cost(String name, List<String> paragraphs) {
        int lines = 0;
        for (String paragraph : paragraphs) {
            lines += 1 + (width(paragraph) + (lines == 0 ? name.length() : 0)) / LINE;
        }
        return lines * LINE;
    }

    /** Scripts whose characters fill a square have half as many of them in the same room. */
    private static int narrowed(int most, List<String> text) {
        int characters = 1;
        int width = 1;
        for (String paragraph : text) {
            characters += paragraph.codePointCount(0, paragraph.length());
            width += width(paragraph);
        }
        return Math.max(1, (int) ((long) most * characters / width));
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
