package org.lessons.model.check;

import java.util.List;
import java.util.Map;
import org.lessons.model.resource.Entries;

/**
 * Every code of the three modules, how grave it is and what it says.
 *
 * <p>One catalogue for all of them, because they are released together and a translator wants one file.
 */
final class FindingCatalogue {

    private static final Map<String, String> SEVERITIES =
            Entries.read(FindingCatalogue.class, "META-INF/lessons/findings.properties");
    private static final Map<String, String> MESSAGES =
            Entries.read(FindingCatalogue.class, "META-INF/lessons/findings_en.properties");

    private FindingCatalogue() {}

    static Severity severity(String code) {
        String severity = SEVERITIES.get(code);
        if (severity == null) {
            throw new IllegalArgumentException("no such code in the catalogue: " + code);
        }
        return Severity.valueOf(severity);
    }

    static String message(String code, List<String> arguments) {
        String message = MESSAGES.getOrDefault(code, code);
        for (int i = 0; i < arguments.size(); i++) {
            message = message.replace("{" + i + "}", arguments.get(i));
        }
        return message;
    }
}
