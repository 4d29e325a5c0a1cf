package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lessons.model.FailureCase;
import org.lessons.model.Partial;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * What a treatment took out, as far as the treated case shows it: what stands in double brackets within its texts, and the
 * components that it says were taken out.
 *
 * @param replaced how many different names or numbers of each kind stand in brackets, by the words in the brackets; dates
 *     that were made vaguer, which have no kind, by no word
 * @param blank what the components are called that were taken out, in the order of the alphabet
 */
record Removed(Map<String, Integer> replaced, List<String> blank) {

    private static final char OPEN = '\u27e6';
    private static final char CLOSE = '\u27e7';
    private static final int LONGEST = 60;
    private static final int MOST = 12;

    /** Somebody is called A to Z, then AA and so on. */
    private static final int LETTERS = 2;

    static Removed from(FailureCase content, Locale locale) {
        Set<String> labels = new TreeSet<>();
        Set<String> blank = new TreeSet<>();
        look(content, labels, blank, locale);
        Shape.of(content).walk(content, (at, part, element) -> {
            if (element instanceof Record record) {
                look(record, labels, blank, locale);
            }
        });
        Map<String, Integer> replaced = new TreeMap<>();
        labels.forEach(label -> replaced.merge(kind(label), 1, Integer::sum));
        return new Removed(replaced, List.copyOf(blank));
    }

    private static void look(Record record, Set<String> labels, Set<String> blank, Locale locale) {
        for (Part part : Shape.of(record).parts()) {
            if (part.type() == String.class) {
                part.elements(record).forEach(text -> labels(text.toString(), labels));
            }
            Optional<Term> why = record instanceof Partial partial ? partial.whyAbsent(part.name()) : Optional.empty();
            if (why.filter(Codes.Absence.REDACTED::equals).isPresent()) {
                blank.add(part.label(locale).orElse(part.name()));
            }
        }
    }

    private static void labels(String text, Set<String> labels) {
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == OPEN) {
                // Two of them stand for a bracket that was told.
                boolean isTold = at + 1 < text.length() && text.charAt(at + 1) == OPEN;
                open = isTold ? -1 : at;
                at += isTold ? 1 : 0;
            } else if (c == CLOSE && open >= 0) {
                String label = Plain.line(text.substring(open + 1, at));
                if (!label.isEmpty() && label.length() <= LONGEST) {
                    labels.add(label);
                }
                open = -1;
            }
        }
    }

    /**
     * PERSON of PERSON A, PRIVATE COMPANY of PRIVATE COMPANY C, SUM of SUM 1,000 to 2,000, PLACE of PLACE B, Wales, NHS NUMBER of
     * itself: the capitals that it begins with, without the letters that tell one from another. A date that was made vaguer, such
     * as "quarter 2 of 2021", has none.
     */
    private static String kind(String label) {
        int comma = label.indexOf(", ");
        if (comma > 0) {
            return kind(label.substring(0, comma));
        }
        int end = 0;
        int from = 0;
        while (from < label.length()) {
            int blank = label.indexOf(' ', from);
            int to = blank < 0 ? label.length() : blank;
            if (!isCapitals(label.substring(from, to))) {
                return label.substring(0, end);
            }
            boolean isLetters = blank < 0 && end > 0 && to - from <= LETTERS;
            end = isLetters ? end : to;
            from = to + 1;
        }
        return label.substring(0, end);
    }

    private static boolean isCapitals(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Both in a line each: what stands in brackets, what was left blank. */
    List<String> words(Said said) {
        List<String> words = new ArrayList<>();
        if (!replaced.isEmpty()) {
            List<String> counted = replaced.entrySet().stream()
                    .sorted(Comparator.comparing(kind -> kind.getKey().isEmpty()))
                    .map(kind -> (kind.getKey().isEmpty() ? said.say("removed.vaguer") : kind.getKey())
                            + " "
                            + said.number(kind.getValue()))
                    .toList();
            words.add(said.say("removed.replaced", Brief.list(counted, MOST, said)));
        }
        if (!blank.isEmpty()) {
            words.add(said.say("removed.blank", Brief.list(blank, MOST, said)));
        }
        if (words.isEmpty()) {
            words.add(said.say("removed.nothing"));
        }
        return words;
    }
}
