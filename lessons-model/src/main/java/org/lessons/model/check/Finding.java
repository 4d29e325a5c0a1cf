package org.lessons.model.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lessons.model.shape.Pointer;

/**
 * Something that was noticed about a case, a file or a release: where, what kind of thing, how grave.
 *
 * <p>It never holds the value that is at fault; its arguments are words of ours (names of components, codes, limits). So
 * it may be logged and shown. Codes are stable. Immutable and safe for use by several threads.
 *
 * @param location where it is
 * @param code what kind of thing it is, such as {@code time.order}
 * @param severity how much it matters
 * @param arguments words of ours that the message repeats; often none
 */
public record Finding(Location location, String code, Severity severity, List<String> arguments)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) -> place(finding.location))
            .thenComparing(finding -> start(finding.location))
            .thenComparing(finding -> finding.location.toString())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.arguments.toString());

    /** Copies the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /**
     * A finding of the catalogue, with the severity that it has there.
     *
     * @param location where it is
     * @param code a code of the catalogue
     * @param arguments words of ours that the message repeats
     * @return the finding
     * @throws IllegalArgumentException when the catalogue lacks the code
     */
    public static Finding of(Location location, String code, String... arguments) {
        return new Finding(location, code, FindingCatalogue.severity(code), List.of(arguments));
    }

    /**
     * What was noticed, in English.
     *
     * @return one sentence, without the value that is at fault
     */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /**
     * What was noticed.
     *
     * @param locale Welsh; English for any other language
     * @return one sentence, without the value that is at fault
     */
    public String message(Locale locale) {
        return FindingCatalogue.message(code, arguments, locale);
    }

    private static Pointer place(Location location) {
        if (location instanceof Location.InDocument) {
            return ((Location.InDocument) location).pointer();
        }
        if (location instanceof Location.InWords) {
            return ((Location.InWords) location).pointer();
        }
        return location instanceof Location.InText ? ((Location.InText) location).pointer() : Pointer.ROOT;
    }

    private static int start(Location location) {
        return location instanceof Location.InWords ? ((Location.InWords) location).start() : -1;
    }

    /** By place, then by severity, then by code. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** Place, severity, code and message in a line. */
    @Override
    public String toString() {
        return location + ": " + severity + " " + code + ": " + message();
    }
}
