package org.lessons.model.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lessons.model.resource.Entries;
import org.lessons.model.resource.Words;

/**
 * Every code of the three modules, how grave it is and what it says.
 *
 * <p>One catalogue for all of them, because they are released together and a translator wants one file.
 */
final class FindingCatalogue {

    private static final Map<String, String> SEVERITIES =
            Entries.read(FindingCatalogue.class, "META-INF/lessons/findings.properties");
    private static final Words MESSAGES = Words.of(FindingCatalogue.class, "META-INF/lessons/findings");

    /** Arguments are words of ours; those that are English words and not names have a Welsh one each. */
    private static final Map<String, String> WELSH =
            Entries.read(FindingCatalogue.class, "META-INF/lessons/finding-words_cy.properties");

    private FindingCatalogue() {}

    static Severity severity(String code) {
        String severity = SEVERITIES.get(code);
        if (severity == null) {
            throw new IllegalArgumentException("no such code in the catalogue: " + code);
        }
        return Severity.valueOf(severity);
    }

    static String message(String code, List<String> arguments, Locale locale) {
        String message = MESSAGES.find(code, locale).orElse(code);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String word = Words.isWelsh(locale) ? WELSH.getOrDefault(argument, argument) : argument;
            message = message.replace("{" + i + "}", word);
        }
        return message;
    }
}
