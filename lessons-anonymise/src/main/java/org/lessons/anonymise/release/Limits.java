package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which limits a release has, and what they say of it. */
final class Limits {

    /** From here on a collection is not called small; 30 and 80 are what a sector's scheme collects. */
    private static final int NOT_SMALL = 100;

    private Limits() {}

    /** The same report with its limits: those of this release first. */
    static RiskReport stated(RiskReport report) {
        List<Limit> limits = new ArrayList<>(own(report));
        limits.addAll(Stream.of(Limit.values()).filter(Limit::isAlways).toList());
        ReportWords words = ReportWords.in(Locale.ENGLISH);
        return new RiskReport(
                report.name(),
                report.rows(),
                report.threshold(),
                report.classes(),
                report.prosecutor(),
                report.journalist(),
                report.marketer(),
                report.uniquesBefore(),
                report.uniquesAfter(),
                report.columns(),
                report.suppressedRows(),
                report.suppressedCells(),
                report.sensitive(),
                report.holders(),
                report.flow(),
                report.attested(),
                report.machineCoded(),
                limits.stream()
                        .map(limit -> new RiskReport.Unprotected(limit, sentence(limit, report, words)))
                        .toList());
    }

    private static List<Limit> own(RiskReport report) {
        List<Limit> own = new ArrayList<>();
        int suppressed = report.suppressedRows().count();
        add(own, Limit.SMALL_CLASSES, report.prosecutor().aboveThreshold().count() > 0);
        add(own, Limit.HOMOGENEITY, !homogeneous(report).isEmpty());
        add(
                own,
                Limit.ONE_HOLDER,
                report.holders().filter(h -> h.underOne().count() > 0).isPresent());
        add(own, Limit.FEW_SUPPRESSED, suppressed > 0 && suppressed < report.threshold());
        add(own, Limit.SMALL_COLLECTION, report.rows() < NOT_SMALL);
        add(own, Limit.POPULATION_UNKNOWN, report.journalist().isEmpty());
        add(own, Limit.POPULATION_TOO_SMALL, beyond(report) > 0);
        add(own, Limit.SENSITIVE_UNKNOWN, report.sensitive().isEmpty());
        add(own, Limit.HOLDERS_UNKNOWN, report.holders().isEmpty());
        add(own, Limit.ATTESTATION_UNKNOWN, report.attested().isEmpty());
        add(own, Limit.NOT_ATTESTED, unattested(report.attested()) > 0);
        return own;
    }

    private static void add(List<Limit> to, Limit limit, boolean holds) {
        if (holds) {
            to.add(limit);
        }
    }

    /** What a limit says of this release. */
    static String sentence(Limit limit, RiskReport report, ReportWords words) {
        String key = "limit." + limit + ".text";
        return switch (limit) {
            case SMALL_CLASSES ->
                words.say(
                        key,
                        words.number(report.prosecutor().aboveThreshold().count()),
                        words.number(report.threshold()));
            case FEW_SUPPRESSED ->
                words.say(key, words.number(report.suppressedRows().count()));
            case SMALL_COLLECTION -> words.say(key, words.number(report.rows()));
            case POPULATION_TOO_SMALL -> words.say(key, words.number(beyond(report)));
            case HOMOGENEITY -> words.say(key, String.join(", ", homogeneous(report)));
            case ONE_HOLDER ->
                words.say(
                        key,
                        words.number(
                                report.holders().map(h -> h.underOne().count()).orElse(0)));
            case NOT_ATTESTED -> words.say(key, words.number(unattested(report.attested())));
            default -> words.say(key);
        };
    }

    private static List<String> homogeneous(RiskReport report) {
        return report.sensitive().stream()
                .filter(column -> column.homogeneous().count() > 0)
                .map(RiskReport.SensitiveColumn::column)
                .toList();
    }

    private static int beyond(RiskReport report) {
        return report.journalist().map(RiskReport.Journalist::classesBeyond).orElse(0);
    }

    private static int unattested(Optional<RiskReport.Share> attested) {
        return attested.map(share -> share.of() - share.count()).orElse(0);
    }
}
