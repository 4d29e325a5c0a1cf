package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.Account;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Stage;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * One of the six stages as it was told: what stands in it of its own, and the accounts of those who tell it.
 *
 * @param component its name in the model, such as {@code concerns}
 * @param label what people call it
 * @param why the reason for which it is not told, where one is given
 * @param items whatever is told besides the accounts, in the order of the model
 * @param accounts what somebody says, each in their own words
 */
record ToldStage(String component, String label, Optional<String> why, List<Item> items, List<Quoted> accounts) {

    /**
     * Something that is told by itself: a concern, an option, a lesson; an aim, a piece of evidence.
     *
     * @param kind what things of its kind are called
     * @param id its id, if it has one
     * @param text what is told of it, paragraph by paragraph; may be empty
     * @param language where it is not the page's
     * @param facts what else is known
     */
    record Item(
            String kind, Optional<String> id, List<String> text, Optional<String> language, List<Block.Fact> facts) {}

    /**
     * What somebody says.
     *
     * @param text paragraph by paragraph, one at least
     * @param language where it is not the page's
     * @param by whose view it is and whose words, in words; may be empty
     */
    record Quoted(List<String> text, Optional<String> language, String by) {}

    private static final String TEXT = "text";

    /** The six, whether anything is told of them or not. */
    static List<ToldStage> of(FailureCase content, Locale locale) {
        Narrative narrative =
                content.narrative().orElseGet(() -> Narrative.builder().build());
        return Shape.of(Narrative.class).parts().stream()
                .filter(part -> Stage.class.isAssignableFrom(part.type()))
                .map(part -> of(part, narrative, content.language(), locale))
                .toList();
    }

    private static ToldStage of(Part part, Narrative narrative, Optional<String> told, Locale locale) {
        Optional<String> language = Story.otherLanguage(told, locale);
        Reading reading = new Reading(locale, language);
        List<Item> items = new ArrayList<>();
        List<Quoted> accounts = new ArrayList<>();
        Optional<String> why = Reading.why(narrative, part.name(), locale);
        for (Object element : part.elements(narrative)) {
            Stage stage = (Stage) element;
            why = why.or(() -> stage.absent().keySet().stream()
                    .filter(component -> !component.equals("sharing"))
                    .sorted()
                    .findFirst()
                    .flatMap(component -> Reading.why((Record) stage, component, locale)));
            items((Record) stage, reading, items);
            accounts.addAll(quoted(stage.accounts(), told, locale));
        }
        return new ToldStage(part.name(), reading.label(part), why, List.copyOf(items), List.copyOf(accounts));
    }

    private static void items(Record stage, Reading reading, List<Item> items) {
        for (Part part : Shape.of(stage).parts()) {
            boolean isTold = part.leaf().isEmpty() ? part.type() != Account.class : part.isFreeText();
            if (!isTold || part.name().equals(Shape.ABSENT)) {
                continue;
            }
            for (Object element : part.elements(stage)) {
                Item item = element instanceof Record record
                        ? item(reading.label(part), record, reading)
                        : new Item(
                                reading.label(part),
                                Optional.empty(),
                                Plain.paragraphs(element.toString()),
                                reading.language(),
                                List.of());
                if (!item.text().isEmpty() || !item.facts().isEmpty()) {
                    items.add(item);
                }
            }
        }
    }

    /** A record with an id and a text of its own, and what else it says. */
    static Item item(String kind, Record record, Reading reading) {
        Shape<?> shape = Shape.of(record);
        Optional<String> id = shape.parts().stream()
                .filter(Part::isId)
                .flatMap(part -> part.elements(record).stream())
                .map(held -> Plain.line(held.toString()))
                .filter(held -> !held.isEmpty())
                .findFirst();
        List<String> text = shape.part(TEXT).stream()
                .flatMap(part -> part.elements(record).stream())
                .flatMap(held -> Plain.paragraphs(held.toString()).stream())
                .toList();
        return new Item(kind, id, text, reading.language(), reading.facts(record, TEXT));
    }

    /** Those of the accounts that say anything. */
    static List<Quoted> quoted(List<Account> accounts, Optional<String> told, Locale locale) {
        return accounts.stream()
                .flatMap(account -> quoted(account, told, locale).stream())
                .toList();
    }

    private static Optional<Quoted> quoted(Account account, Optional<String> told, Locale locale) {
        List<String> text = account.text().map(Plain::paragraphs).orElse(List.of());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> by = new ArrayList<>();
        account.perspective().ifPresent(term -> by.add(label("perspectives", term, locale)));
        account.voice().ifPresent(term -> by.add(label("voices", term, locale)));
        Optional<String> language = Story.otherLanguage(account.language().or(() -> told), locale);
        return Optional.of(new Quoted(text, language, Plain.line(String.join(", ", by))));
    }

    private static String label(String list, Term term, Locale locale) {
        return Vocabulary.named(list).orElseThrow().label(term, locale);
    }

    /** Whether anything is told of it, in words or by codes and dates alone. */
    boolean isTold() {
        return !items.isEmpty() || !accounts.isEmpty();
    }

    /** Whether it is told in words, so that it says what the story told without stages would. */
    boolean hasWords() {
        return !accounts.isEmpty()
                || items.stream().anyMatch(item -> !item.text().isEmpty());
    }
}
