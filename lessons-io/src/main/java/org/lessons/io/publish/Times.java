package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.When;
import org.lessons.model.vocabulary.Codes;

/**
 * What a time is called in plain words: "September 2017", "2 to 9 weeks after c1", "the week after Diwali (November 2018)".
 *
 * <p>Never in a finer unit than it was told in. A date that was moved says so, whether it stands in a field or in the teller's words.
 */
final class Times {

    private Times() {}

    /**
     * The words for a time, on one line; a date that was made vaguer needs none of its own for that.
     *
     * @param locale Welsh, or anything else for English
     * @return the words; empty when neither a date nor a lapse nor the teller's words are there, whatever is said of why
     */
    static Optional<String> words(When when, Locale locale) {
        Phrases phrases = new Phrases(locale);
        Optional<String> told = when.asTold().map(Plain::line).filter(line -> !line.isEmpty());
        List<String> rest = new ArrayList<>();
        when.on().map(new Dates(phrases)::words).ifPresent(rest::add);
        Lapses.words(when, phrases).ifPresent(rest::add);
        boolean dated = told.isPresent() || when.on().isPresent();
        boolean moved =
                dated && when.origin().filter(Codes.Origin.SHIFTED::equals).isPresent();

        if (told.isEmpty()) {
            String said = String.join(", ", rest);
            return Optional.of(moved ? phrases.say("told", said, phrases.say("moved")) : said)
                    .filter(words -> !words.isEmpty());
        }
        if (moved) {
            rest.add(phrases.say("moved"));
        }
        return rest.isEmpty() ? told : Optional.of(phrases.say("told", told.get(), String.join("; ", rest)));
    }
}
