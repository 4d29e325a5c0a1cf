package org.lessons.anonymise.release;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The components that may say who somebody is together with others and that no released table tells, each with the reason: what is
 * left out protects best.
 */
final class LeftOut {

    private static final String ANOTHER_CASE =
            "It points at another case; who draws what points where finds a case by how often it is pointed at.";
    private static final String TELLING = "It is of the telling and the sharing, and not of what was tried.";
    private static final String EVENT =
            "It is one event of several within a case; a run of dates is as good as a name.";
    private static final String WHO = "Who did what within a case is known to everybody who was there.";
    private static final String FATE = "What became of people is known to everybody who was there.";

    /** By the path of the component, without positions. */
    static final Map<String, String> REASONS = Stream.of(
                    why(ANOTHER_CASE, "supersedes", "links/case"),
                    why(
                            TELLING,
                            "year",
                            "subject/organisations/teller",
                            "sharing/embargo/until",
                            "sharing/embargo/event",
                            "sharing/embargo/lifted",
                            "sharing/permissions/on",
                            "sharing/hold/reason",
                            "sharing/retention/reviewOn",
                            "codings/on"),
                    why(
                            EVENT,
                            "narrative/concerns/concerns/raised/on",
                            "narrative/concerns/concerns/response/when/on",
                            "narrative/judgement/decisions/when/on",
                            "narrative/pulledThePlug/stops/when/on",
                            "effects/when/on"),
                    why(
                            WHO,
                            "narrative/concerns/concerns/raisedBy",
                            "narrative/concerns/concerns/response/by",
                            "narrative/judgement/decisions/by",
                            "narrative/pulledThePlug/stops/by",
                            "effects/who"),
                    why(FATE, "effects/other", "aftermath/warners", "aftermath/reportedTo"))
            .flatMap(reasons -> reasons.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private LeftOut() {}

    private static Map<String, String> why(String reason, String... paths) {
        return Stream.of(paths).collect(Collectors.toMap(path -> path, path -> reason));
    }
}
