package org.lessons.model.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * What every component of a record means and what codes it holds, as a page to read; made from the shape and the lists, so it
 * cannot lag behind.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class DataDictionary {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private DataDictionary() {}

    /**
     * The dictionary of some records and of all that they hold, and of the lists that their codes are of.
     *
     * @param roots the records to begin with
     * @return a page in Markdown, the same each time
     */
    public static String markdown(List<Class<? extends Record>> roots) {
        StringBuilder page = new StringBuilder("# Data dictionary\n\n"
                + "Made from the shape of the records; `mvn verify` says when it is out of date.\n"
                + "Nothing is required unless it says once. D: says who somebody is by itself. "
                + "Q: together with others. S: not at all.\n");
        Set<String> lists = new TreeSet<>();
        for (Class<? extends Record> type : reached(roots)) {
            Shape<?> shape = Shape.of(type);
            table(shape, page);
            shape.parts().forEach(part -> part.vocabulary().ifPresent(lists::add));
        }
        lists.forEach(list -> Vocabulary.named(list).ifPresent(found -> codes(found, page)));
        return page.toString();
    }

    private static void codes(Vocabulary list, StringBuilder page) {
        page.append("\n## List ").append(list.name()).append("\n\n");
        page.append("| code | English | Welsh | since | meaning |\n");
        page.append("|---|---|---|---|---|\n");
        list.terms().forEach(term -> code(list, term, page));
        list.retired().forEach(term -> code(list, term, page));
    }

    private static void code(Vocabulary list, Term term, StringBuilder page) {
        page.append("| ").append(term);
        page.append(" | ").append(list.label(term));
        page.append(" | ").append(list.label(term, WELSH));
        page.append(" | ").append(list.since(term).orElse(""));
        list.retired(term).ifPresent(version -> page.append(", retired in ").append(version));
        list.successor(term).ifPresent(other -> page.append(" for ").append(other));
        page.append(" | ")
                .append(list.definition(term, Locale.ENGLISH).orElse(""))
                .append(" |\n");
    }

    private static Set<Class<? extends Record>> reached(List<Class<? extends Record>> roots) {
        Set<Class<? extends Record>> reached = new LinkedHashSet<>();
        Deque<Class<? extends Record>> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Class<? extends Record> type = open.remove();
            if (reached.add(type)) {
                Shape.of(type).parts().stream()
                        .filter(part -> part.leaf().isEmpty())
                        .forEach(part -> open.add(part.shape().type()));
            }
        }
        return reached;
    }

    private static void table(Shape<?> shape, StringBuilder page) {
        page.append("\n## ").append(shape.name()).append("\n\n");
        page.append(shape.definition().orElse("")).append("\n\n");
        page.append("| component | holds | how often | list | who | since | meaning |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        for (Part part : shape.parts()) {
            page.append("| ").append(part.name());
            page.append(" | ").append(holds(part));
            page.append(" | ").append(often(part));
            page.append(" | ").append(part.vocabulary().orElse(""));
            page.append(" | ").append(who(part));
            page.append(" | ").append(part.since());
            page.append(" | ").append(part.definition().orElse("")).append(" |\n");
        }
    }

    private static String holds(Part part) {
        String text = part.isFreeText() ? "free text" : "text";
        return part.leaf()
                .map(leaf -> leaf.form() == Leaf.Form.TEXT
                        ? text
                        : leaf.form().name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> "[" + part.type().getSimpleName() + "](#"
                        + part.type().getSimpleName().toLowerCase(Locale.ROOT) + ")");
    }

    private static String often(Part part) {
        return switch (part.cardinality()) {
            case ONE -> "once";
            case OPTIONAL -> "at most once";
            case LIST -> "any number";
            case MAP -> "by name";
        };
    }

    private static String who(Part part) {
        return part.leaf().isEmpty()
                ? ""
                : part.sensitivity().name().charAt(0)
                        + (part.sensitivity() == Sensitivity.SAFE ? "" : " " + part.category())
                        + (part.isSensitive() ? ", sensitive" : "");
    }
}
