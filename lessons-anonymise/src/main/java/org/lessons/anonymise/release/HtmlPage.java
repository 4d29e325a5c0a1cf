package org.lessons.anonymise.release;

import java.util.List;
import java.util.Locale;

/** A page that stands alone: one file, no script, nothing to be fetched, and well-formed as XML. */
final class HtmlPage implements Page {

    private static final String STYLE = String.join(
            "\n",
            "@page { size: A4; margin: 16mm; }",
            "* { box-sizing: border-box; }",
            "body { margin: 0 auto; max-width: 58rem; padding: 1rem 1.25rem 3rem; background: #ffffff; color: #1d252c;",
            "  font: 100%/1.5 sans-serif; overflow-wrap: anywhere; }",
            "h1 { font-size: 1.7rem; line-height: 1.2; margin: .5rem 0; }",
            "h2 { font-size: 1.25rem; margin: 2.2rem 0 .5rem; padding-top: .6rem; border-top: 1px solid #7a8590; }",
            "h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }",
            "h2, h3 { color: #3d4650; break-after: avoid; }",
            "p, ul { max-width: 48rem; margin: .5rem 0; }",
            "ul { padding-left: 1.2rem; } li { margin: .35rem 0; }",
            ".warning { border: 1px solid #8a4b08; border-left-width: 6px; background: #fff4d6; padding: .6rem .9rem; }",
            ".pair { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: flex-start; }",
            ".pair > * { flex: 1 1 18rem; min-width: 0; }",
            "figure { margin: .5rem 0; break-inside: avoid; } figure svg { width: 100%; max-width: 26rem; height: auto; }",
            "figcaption { font-size: .9em; }",
            "table { border-collapse: collapse; width: 100%; max-width: 48rem; margin: .5rem 0; font-size: .95em; }",
            // The heading above says the same to whoever sees it.
            "caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }",
            "th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;"
                    + " border-bottom: 1px solid #c5ccd3; }",
            "th + th, td { padding-left: .4rem; } thead th { border-bottom: 2px solid #7a8590; }",
            "tbody th { font-weight: normal; } tr { break-inside: avoid; }",
            ".figures td, .figures thead th + th { text-align: right; overflow-wrap: normal; }",
            // On a telephone a row becomes a small list: its name, then each figure behind its heading.
            "@media screen and (max-width: 34rem) { .wide thead { position: absolute; width: 1px; height: 1px;"
                    + " overflow: hidden; clip-path: inset(50%); }",
            "  .wide tr, .wide tbody th, .wide td { display: block; text-align: left; border: 0; padding: 0; }",
            "  .wide tr { border-bottom: 1px solid #c5ccd3; padding: .4rem 0; } .wide tbody th { font-weight: bold; }",
            "  .wide td::before { content: attr(data-head) \": \"; } }",
            "@media print { body { font-size: 10.5pt; padding: 0; } h2 { margin-top: 1.4rem; } }");

    private final StringBuilder html = new StringBuilder();
    private final Locale locale;

    HtmlPage(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void title(String title, String lead, String warning) {
        String language = ReportWords.isWelsh(locale) ? "cy" : "en";
        html.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language
                + "\" xml:lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        // Says to a browser what the page is built to: it fetches nothing and runs nothing.
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.append("<title>" + Escaped.text(title) + "</title>\n<style>\n" + STYLE + "\n</style>\n</head>\n<body>\n");
        html.append("<main>\n<h1>" + Escaped.text(title) + "</h1>\n");
        paragraph(lead);
        html.append("<p class=\"warning\"><strong>" + Escaped.text(warning) + "</strong></p>\n");
    }

    @Override
    public void heading(String words) {
        html.append("<h2>" + Escaped.text(words) + "</h2>\n");
    }

    @Override
    public void subheading(String words) {
        html.append("<h3>" + Escaped.text(words) + "</h3>\n");
    }

    @Override
    public void paragraph(String words) {
        html.append("<p>" + Escaped.text(words) + "</p>\n");
    }

    @Override
    public void points(List<Point> points) {
        html.append("<ul>\n");
        points.forEach(point -> html.append(
                "<li><strong>" + Escaped.text(point.name()) + "</strong> " + Escaped.text(point.text()) + "</li>\n"));
        html.append("</ul>\n");
    }

    @Override
    public void table(Table table) {
        String classes =
                (table.figures() ? "figures" : "words") + (table.heads().size() > 2 ? " wide" : "");
        html.append("<table class=\"" + classes + "\">\n");
        html.append("<caption>" + Escaped.text(table.caption()) + "</caption>\n<thead>\n<tr>");
        table.heads().forEach(head -> html.append("<th scope=\"col\">" + Escaped.text(head) + "</th>"));
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr><th scope=\"row\">" + Escaped.text(row.get(0)) + "</th>");
            for (int at = 1; at < row.size(); at++) {
                html.append("<td data-head=\"" + Escaped.text(table.heads().get(at)) + "\">" + Escaped.text(row.get(at))
                        + "</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    @Override
    public void picture(BarChart chart, Table same) {
        html.append("<div class=\"pair\">\n<figure>\n").append(chart.svg()).append('\n');
        if (!chart.key().isEmpty()) {
            html.append("<figcaption>" + Escaped.text(chart.key()) + "</figcaption>\n");
        }
        html.append("</figure>\n<div>\n");
        table(same);
        html.append("</div>\n</div>\n");
    }

    @Override
    public String written() {
        return html + "</main>\n</body>\n</html>\n";
    }
}
