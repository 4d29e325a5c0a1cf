package org.lessons.anonymise.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report in plain words, part by part: first what a ward manager asks, last what a data protection officer does. */
final class RiskPage {

    private final RiskReport report;
    private final ReportWords words;
    private final Page page;

    private RiskPage(RiskReport report, ReportWords words, Page page) {
        this.report = report;
        this.words = words;
        this.page = page;
    }

    static String write(RiskReport report, ReportWords words, Page page) {
        RiskPage writer = new RiskPage(report, words, page);
        writer.title();
        writer.inShort();
        writer.limits();
        writer.flow();
        writer.sizes();
        writer.intruders();
        writer.losses();
        writer.sensitive();
        writer.holders();
        writer.looked();
        Standards.write(page, words);
        return page.written();
    }

    private void title() {
        String title = report.name().map(name -> words.say("title.of", name)).orElseGet(() -> words.say("title"));
        page.title(title, words.say("lead"), words.say("warning"));
    }

    private void inShort() {
        page.heading(words.say("short"));
        page.paragraph(columnsLookedAt());
        List<Page.Point> points = new ArrayList<>();
        int missed = report.prosecutor().aboveThreshold().count();
        int alone = report.uniquesAfter().count();
        Optional<Integer> smallest = report.classes().smallest();
        if (smallest.isEmpty()) {
            points.add(point("short.hidden", words.say("short.hidden.text")));
        } else {
            int others = smallest.get() - 1;
            points.add(
                    alone > 0
                            ? point("short.alone", words.count("short.alone.text", alone))
                            : point("short.smallest", words.count("short.smallest.text", others)));
            points.add(point("short.chance", words.count("short.chance.text", smallest.get())));
            String k = words.number(report.threshold());
            points.add(
                    missed > 0
                            ? point("short.asked.missed", words.count("short.asked.missed.text", missed, k))
                            : point("short.asked.met", words.say("short.asked.met.text", k)));
        }
        String before = words.number(report.uniquesBefore().count());
        String of = words.number(report.uniquesBefore().of());
        points.add(point("short.before", words.say("short.before.text", before, of, words.number(alone))));
        String limits = words.number(report.notProtected().size());
        points.add(point("short.limits", words.say("short.limits.text", limits)));
        page.points(points);
    }

    private String columnsLookedAt() {
        String columns =
                report.columns().stream().map(RiskReport.ColumnLoss::column).collect(Collectors.joining(", "));
        return report.columns().isEmpty() ? words.say("short.columns.none") : words.say("short.columns", columns);
    }

    private Page.Point point(String name, String text) {
        return new Page.Point(words.say(name), text);
    }

    private void flow() {
        page.heading(words.say("flow"));
        page.paragraph(words.say("flow.text"));
        List<List<String>> rows = new ArrayList<>();
        if (report.flow().isEmpty()) {
            page.paragraph(words.say("flow.unknown"));
        }
        report.flow().ifPresent(flow -> {
            rows.add(line("flow.submitted", flow.submitted()));
            rows.add(line("flow.refused", flow.refused()));
            rows.add(line("flow.suppressed", flow.suppressed()));
            rows.add(line("flow.withdrawn", flow.withdrawn()));
            rows.add(line("flow.released", flow.released()));
        });
        rows.add(line("rows", report.rows()));
        rows.add(line("rows.suppressed", report.suppressedRows().count()));
        page.table(new Page.Table(
                words.say("flow"), List.of(words.say("flow.head"), words.say("flow.number")), rows, true));
    }

    private List<String> line(String key, int number) {
        return List.of(words.say(key), words.number(number));
    }

    private void sizes() {
        page.heading(words.say("sizes"));
        page.paragraph(words.say("sizes.text"));
        List<RiskReport.SizeBand> bands = upToTheLargest(report.classes().sizes());
        int most = Math.max(
                1, bands.stream().mapToInt(RiskReport.SizeBand::classes).max().orElse(1));
        List<BarChart.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        boolean striped = false;
        for (RiskReport.SizeBand band : bands) {
            boolean small = band.from() < report.threshold();
            boolean some = band.classes() > 0;
            striped |= small && some;
            String label = cases(band, label(band));
            String groups = words.number(band.classes());
            bars.add(new BarChart.Bar(
                    label, words.count("sizes.bar", band.classes()), band.classes() / (double) most, small && some));
            rows.add(List.of(label, groups, words.number(band.rows()), words.say(small ? "yes" : "no")));
        }
        String key = striped ? words.say("sizes.small", words.number(report.threshold())) : "";
        page.picture(
                new BarChart("sizes", words.say("sizes"), words.say("sizes.desc"), bars, key),
                new Page.Table(
                        words.say("sizes"),
                        heads("sizes.head", "sizes.groups", "sizes.cases", "sizes.asked"),
                        rows,
                        true));
    }

    private static List<RiskReport.SizeBand> upToTheLargest(List<RiskReport.SizeBand> bands) {
        int last = bands.size();
        while (last > 1 && bands.get(last - 1).classes() == 0) {
            last--;
        }
        return bands.subList(0, last);
    }

    private String label(RiskReport.SizeBand band) {
        String from = words.number(band.from());
        return band.to()
                .map(to -> to.equals(band.from()) ? from : words.say("sizes.band", from, words.number(to)))
                .orElseGet(() -> words.say("sizes.band.last", from));
    }

    private String cases(RiskReport.SizeBand band, String label) {
        boolean one = band.to().equals(Optional.of(1));
        return words.say(one ? "sizes.label.one" : "sizes.label", label);
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> words.say(key)).toList();
    }

    private void intruders() {
        page.heading(words.say("intruders"));
        page.paragraph(words.say("intruders.text"));
        String unknown = words.say("unknown");
        String none = words.say("none");
        List<List<String>> rows = new ArrayList<>();
        RiskReport.Prosecutor prosecutor = report.prosecutor();
        rows.add(List.of(
                words.say("intruders.prosecutor"),
                oneIn(report.classes().smallest(), prosecutor.most()),
                words.risk(prosecutor.mean()),
                words.share(prosecutor.aboveThreshold())));
        String journalist = words.say("intruders.journalist");
        rows.add(report.journalist()
                .map(risk -> List.of(
                        journalist,
                        words.risk(risk.most()),
                        words.risk(risk.mean()),
                        words.share(risk.aboveThreshold())))
                .orElse(List.of(journalist, unknown, unknown, unknown)));
        rows.add(List.of(words.say("intruders.marketer"), none, words.risk(report.marketer()), none));
        String limit = words.number(report.threshold());
        page.table(new Page.Table(
                words.say("intruders"),
                List.of(
                        words.say("intruders.head"),
                        words.say("intruders.most"),
                        words.say("intruders.mean"),
                        words.say("intruders.above", limit)),
                rows,
                true));
        page.paragraph(words.say("counted"));
    }

    private String oneIn(Optional<Integer> size, BigDecimal risk) {
        return size.map(alike -> words.say("intruders.one-in", words.number(alike), words.risk(risk)))
                .orElseGet(() -> words.say("none"));
    }

    private void losses() {
        page.heading(words.say("losses"));
        if (report.columns().isEmpty()) {
            page.paragraph(words.say("short.columns.none"));
            return;
        }
        page.paragraph(words.say("losses.text"));
        List<BarChart.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        double sum = 0;
        for (RiskReport.ColumnLoss column : report.columns()) {
            String lost = words.part(column.loss());
            bars.add(new BarChart.Bar(column.column(), lost, column.loss().doubleValue(), false));
            rows.add(List.of(column.column(), lost, words.share(column.suppressed())));
            sum += column.loss().doubleValue();
        }
        BigDecimal mean = Rounded.nearest(sum / report.columns().size());
        rows.add(List.of(words.say("losses.all"), words.part(mean), words.share(report.suppressedCells())));
        page.picture(
                new BarChart("losses", words.say("losses"), words.say("losses.desc"), bars, ""),
                new Page.Table(
                        words.say("losses"), heads("losses.head", "losses.loss", "losses.suppressed"), rows, true));
    }

    private void sensitive() {
        page.heading(words.say("sensitive"));
        if (report.sensitive().isEmpty()) {
            page.paragraph(words.say("sensitive.none"));
            return;
        }
        page.paragraph(words.say("sensitive.text"));
        List<List<String>> rows = report.sensitive().stream()
                .map(column -> List.of(
                        column.ordered() ? words.say("sensitive.ordered", column.column()) : column.column(),
                        words.share(column.homogeneous()),
                        column.distance().toPlainString()))
                .toList();
        page.table(new Page.Table(
                words.say("sensitive"), heads("sensitive.head", "sensitive.same", "sensitive.distance"), rows, true));
    }

    private void holders() {
        page.heading(words.say("holders"));
        page.paragraph(words.say(report.holders().isEmpty() ? "holders.unknown" : "holders.text"));
        report.holders()
                .ifPresent(holders -> page.table(new Page.Table(
                        words.say("holders"),
                        heads("holders.head", "holders.figure"),
                        List.of(
                                line("holders.holders", holders.holders()),
                                line("holders.fewest", holders.fewest()),
                                List.of(words.say("holders.most"), words.risk(holders.mostOfAClass())),
                                List.of(words.say("holders.mostOfAll"), words.risk(holders.mostOfAll())),
                                List.of(words.say("holders.underOne"), words.share(holders.underOne()))),
                        true)));
    }

    private void looked() {
        page.heading(words.say("looked"));
        page.table(new Page.Table(
                words.say("looked"),
                heads("looked.head", "looked.figure"),
                List.of(
                        List.of(words.say("looked.attested"), shareOrUnknown(report.attested())),
                        List.of(words.say("looked.machine"), shareOrUnknown(report.machineCoded()))),
                true));
    }

    private String shareOrUnknown(Optional<RiskReport.Share> share) {
        return share.map(words::share).orElseGet(() -> words.say("unknown"));
    }

    private void limits() {
        page.heading(words.say("limits"));
        List<Limit> limits = report.notProtected().stream()
                .map(RiskReport.Unprotected::limit)
                .toList();
        part("limits.own", limits.stream().filter(limit -> !limit.isAlways()).toList());
        part("limits.always", limits.stream().filter(Limit::isAlways).toList());
    }

    private void part(String name, List<Limit> limits) {
        if (!limits.isEmpty()) {
            page.subheading(words.say(name));
            page.points(limits.stream()
                    .map(limit ->
                            new Page.Point(words.say("limit." + limit) + ".", Limits.sentence(limit, report, words)))
                    .toList());
        }
    }
}
