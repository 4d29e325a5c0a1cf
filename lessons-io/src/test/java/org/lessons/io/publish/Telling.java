package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.Account;
import org.lessons.model.Aftermath;
import org.lessons.model.AsTold;
import org.lessons.model.Cost;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Quantity;
import org.lessons.model.Stage;
import org.lessons.model.When;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;

/** What a case tells, text by text in the order of a chapter, read from its shape and from nothing that writes pages. */
final class Telling {

    private final Locale locale;
    private final List<String> texts = new ArrayList<>();

    /** Whether anything has been told but what stands beside codes and dates. */
    private boolean hasWords;

    private Telling(Locale locale) {
        this.locale = locale;
    }

    static List<String> of(FailureCase content, Locale locale) {
        Telling telling = new Telling(locale);
        content.subject().ifPresent(subject -> {
            subject.summary().ifPresent(telling::line);
            telling.rest(subject, "summary");
        });
        Telling stages = new Telling(locale);
        content.narrative().ifPresent(stages::stages);
        content.narrative()
                .flatMap(Narrative::asTold)
                .flatMap(AsTold::text)
                .filter(whole -> !stages.hasWords)
                .ifPresent(telling::paragraphs);
        telling.texts.addAll(stages.texts);
        content.effects().forEach(telling::thing);
        content.aftermath().ifPresent(telling::aftermath);
        return telling.texts;
    }

    private void stages(Narrative narrative) {
        for (Part part : Shape.of(narrative).parts()) {
            part.elements(narrative).stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .forEach(this::stage);
        }
    }

    private void stage(Stage stage) {
        accounts(stage.accounts());
        Record record = (Record) stage;
        for (Part part : Shape.of(record).parts()) {
            for (Object element : part.elements(record)) {
                if (element instanceof Record thing && !(element instanceof Account)) {
                    thing(thing);
                } else if (element instanceof String text) {
                    words(text);
                }
            }
        }
    }

    private void aftermath(Aftermath aftermath) {
        accounts(aftermath.accounts());
        rest(aftermath, "accounts");
    }

    private void accounts(List<Account> accounts) {
        accounts.forEach(account -> account.text().ifPresent(this::paragraphs));
    }

    /** Its own text first, then the rest in the order of the model. */
    private void thing(Record thing) {
        Optional<Part> own = Shape.of(thing).part("text");
        own.ifPresent(part -> part.elements(thing).forEach(text -> words(text.toString())));
        rest(thing, "text");
    }

    private void rest(Record record, String but) {
        for (Part part : Shape.of(record).parts()) {
            boolean isName =
                    part.isId() || !part.refersTo().isEmpty() || part.name().equals(Shape.ABSENT);
            if (isName || part.name().equals(but)) {
                continue;
            }
            for (Object element : part.elements(record)) {
                if (element instanceof When when) {
                    Times.words(when, locale).ifPresent(this::line);
                } else if (element instanceof Quantity quantity) {
                    Amounts.words(quantity, locale).ifPresent(this::line);
                } else if (element instanceof Cost cost) {
                    Amounts.words(cost, locale).ifPresent(this::line);
                } else if (element instanceof Record within) {
                    rest(within, "");
                } else if (element instanceof String text) {
                    line(text);
                }
            }
        }
    }

    private void paragraphs(String text) {
        texts.addAll(Plain.paragraphs(text));
        hasWords |= !Plain.paragraphs(text).isEmpty();
    }

    private void words(String text) {
        Plain.paragraphs(text).forEach(this::line);
        hasWords |= !Plain.paragraphs(text).isEmpty();
    }

    private void line(String text) {
        String line = Plain.line(text);
        if (!line.isEmpty()) {
            texts.add(line);
        }
    }
}
