package org.lessons.anonymise.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lessons.anonymise.release.RiskReport.Share;

/** Reports written down by hand, so that no page changes when a table is recoded better. */
final class WrittenReports {

    private WrittenReports() {}

    /** All that can be said: two dozen cases of four organisations, and two more that show nothing. */
    static RiskReport full() {
        List<RiskReport.ColumnLoss> columns =
                List.of(loss("place", "0.4154", 8, 26), loss("sector", "0.0769", 2, 26), loss("year", "0.3077", 4, 26));
        return Limits.stated(new RiskReport(
                Optional.of("Telecare and housing, first release"),
                26,
                3,
                new RiskReport.Classes(
                        10,
                        Optional.of(2),
                        Optional.of(4),
                        List.of(band(1, 1, 0, 0), band(2, 2, 7, 14), band(3, 5, 3, 10), band(6, 14, 0, 0), last(15))),
                new RiskReport.Prosecutor(new BigDecimal("0.5000"), new BigDecimal("0.4167"), Share.of(14, 24)),
                Optional.of(new RiskReport.Journalist(
                        new BigDecimal("0.2500"), new BigDecimal("0.0834"), Share.of(0, 24), 1)),
                new BigDecimal("0.4167"),
                Share.of(18, 26),
                Share.of(0, 26),
                columns,
                Share.of(2, 26),
                Share.of(14, 78),
                List.of(
                        new RiskReport.SensitiveColumn("harm", Share.of(2, 24), new BigDecimal("0.3889"), true),
                        new RiskReport.SensitiveColumn("cause", Share.of(0, 24), new BigDecimal("0.6250"), false)),
                Optional.of(new RiskReport.Holders(
                        4, 1, new BigDecimal("1.0000"), new BigDecimal("0.3077"), Share.of(6, 24))),
                Optional.of(new RiskReport.FlowCounts(32, 3, 2, 1, 26)),
                Optional.of(Share.of(23, 26)),
                Optional.of(Share.of(12, 1_260)),
                List.of()));
    }

    /** As little as can be said, of a case that stands alone. */
    static RiskReport bare() {
        return Limits.stated(new RiskReport(
                Optional.empty(),
                1,
                2,
                new RiskReport.Classes(
                        1, Optional.of(1), Optional.of(1), List.of(band(1, 1, 1, 1), band(2, 3, 0, 0), last(4))),
                new RiskReport.Prosecutor(new BigDecimal("1.0000"), new BigDecimal("1.0000"), Share.of(1, 1)),
                Optional.empty(),
                new BigDecimal("1.0000"),
                Share.of(1, 1),
                Share.of(1, 1),
                List.of(),
                Share.of(0, 1),
                Share.of(0, 0),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    /** One large group in the last band, and nothing to be found. */
    static RiskReport large() {
        return Limits.stated(new RiskReport(
                Optional.empty(),
                12_345,
                2,
                new RiskReport.Classes(
                        1,
                        Optional.of(12_345),
                        Optional.of(12_345),
                        List.of(
                                band(1, 1, 0, 0),
                                band(2, 3, 0, 0),
                                new RiskReport.SizeBand(4, Optional.empty(), 1, 12_345))),
                new RiskReport.Prosecutor(new BigDecimal("0.0001"), new BigDecimal("0.0001"), Share.of(0, 12_345)),
                Optional.empty(),
                new BigDecimal("0.0001"),
                Share.of(0, 12_345),
                Share.of(0, 12_345),
                List.of(loss("place", "1.0000", 12_345, 12_345)),
                Share.of(0, 12_345),
                Share.of(12_345, 12_345),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private static RiskReport.ColumnLoss loss(String column, String loss, int suppressed, int of) {
        return new RiskReport.ColumnLoss(column, new BigDecimal(loss), Share.of(suppressed, of));
    }

    private static RiskReport.SizeBand band(int from, int to, int classes, int rows) {
        return new RiskReport.SizeBand(from, Optional.of(to), classes, rows);
    }

    private static RiskReport.SizeBand last(int from) {
        return new RiskReport.SizeBand(from, Optional.empty(), 0, 0);
    }
}
