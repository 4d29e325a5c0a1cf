package org.lessons.model.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** What stands on a node of a drawing: one line of plain characters, shortened, wrapped. */
final class Label {

    private static final String MORE = "\u2026";

    private Label() {}

    /** The record's text; where it has none, what its kind or form is called. */
    static Optional<String> of(Record record, Locale locale) {
        Shape<?> shape = Shape.of(record);
        Stream<String> text = shape.part("text").stream()
                .flatMap(part -> part.elements(record).stream())
                .map(Object::toString);
        Stream<String> codes = Stream.of("kind", "form")
                .flatMap(name -> shape.part(name).stream())
                .flatMap(part -> part.elements(record).stream().map(term -> called(part, (Term) term, locale)));
        return Stream.concat(text, codes)
                .map(Label::plain)
                .filter(label -> !label.isEmpty())
                .findFirst();
    }

    private static String called(Part part, Term term, Locale locale) {
        return part.vocabulary()
                .flatMap(Vocabulary::named)
                .map(list -> list.label(term, locale))
                .orElse(term.code());
    }

    /**
     * Without what is not seen but has an effect: control characters, marks that turn the direction of writing round, halves of
     * characters. White space of any length becomes one space.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!space && isSeen(c)) {
                plain.appendCodePoint(c);
            } else if (space && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.toString().strip();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** At most so wide, at the end of a word where there is one in the second half. */
    static String shorten(String text, int width) {
        String plain = plain(text);
        if (width(plain) <= width) {
            return plain;
        }
        String head = head(plain, width - 1);
        int space = head.lastIndexOf(' ');
        String kept = space > head.length() / 2 ? head.substring(0, space) : head;
        return kept.strip() + MORE;
    }

    /** In lines of at most that width; what is left over after the last is cut off. */
    static List<String> wrap(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = plain(text);
        while (!rest.isEmpty() && lines.size() < most - 1 && width(rest) > width) {
            String head = head(rest, width);
            boolean atWord = rest.charAt(head.length()) == ' ';
            int space = head.lastIndexOf(' ');
            String line = atWord || space <= 0 ? head : head.substring(0, space);
            lines.add(line.strip());
            rest = rest.substring(line.length()).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(shorten(rest, width));
        }
        return lines;
    }

    /** Whole characters, one at least. */
    private static String head(String text, int width) {
        int end = 0;
        int wide = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            wide += width(c);
            if (wide > width && end > 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    private static int width(String text) {
        return text.codePoints().map(Label::width).sum();
    }

    /** Scripts whose characters fill a square take twice the room; a mark above or below a letter takes none. */
    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean square =
                c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xD7A3 || c >= 0xFF01 && c <= 0xFF60 || c >= 0x1F000;
        return square ? 2 : 1;
    }
}
