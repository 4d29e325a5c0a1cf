package org.lessons.anonymise.release;

import java.util.List;

/**
 * Bars that lie below each other, each with its words above it, as SVG. What is striped is said in words too.
 *
 * <p>Colours are those of the trail's pictures: text stands dark on light with a contrast of 7 and more, a bar with 4.5 and more.
 *
 * @param id letters alone, other than those of the other charts on the page
 * @param title what is drawn
 * @param description the same in a sentence, and where it is told in figures
 * @param bars from top to bottom
 * @param key what stripes mean; an empty text where there are none
 */
record BarChart(String id, String title, String description, List<Bar> bars, String key) {

    private static final int WIDTH = 360;
    private static final int LEFT = 2;
    private static final int LONGEST = 356;
    private static final int ROW = 44;
    private static final int THICK = 14;
    private static final int LONGEST_LABEL = 30;

    /**
     * One bar.
     *
     * @param label what it is for
     * @param figure what it says, in words
     * @param length 0 to 1
     * @param striped whether it is to stand out
     */
    record Bar(String label, String figure, double length, boolean striped) {}

    String svg() {
        StringBuilder svg = new StringBuilder();
        int height = bars.size() * ROW + 4;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\" aria-labelledby=\"" + id + "-title "
                + id
                + "-desc\" font-family=\"sans-serif\" font-size=\"14\">\n");
        svg.append("<title id=\"" + id + "-title\">" + Escaped.text(title) + "</title>\n");
        svg.append("<desc id=\"" + id + "-desc\">" + Escaped.text(description) + "</desc>\n");
        if (bars.stream().anyMatch(Bar::striped)) {
            svg.append("<defs><pattern id=\"" + id + "-stripes\" width=\"6\" height=\"6\""
                    + " patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                    + "<rect width=\"6\" height=\"6\" fill=\"#fbe4e1\"/><rect width=\"3\" height=\"6\" fill=\"#9b2335\"/>"
                    + "</pattern></defs>\n");
        }
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (int at = 0; at < bars.size(); at++) {
            draw(svg, bars.get(at), at * ROW);
        }
        return svg.append("</svg>").toString();
    }

    private void draw(StringBuilder svg, Bar bar, int top) {
        int length = (int) Math.round(LONGEST * Math.max(0, Math.min(1, bar.length())));
        svg.append("<text x=\"" + LEFT + "\" y=\"" + (top + 16) + "\" fill=\"#1d252c\">"
                + Escaped.text(Escaped.shortened(bar.label(), LONGEST_LABEL)) + "</text>\n");
        svg.append("<text x=\"" + (LEFT + LONGEST) + "\" y=\"" + (top + 16)
                + "\" fill=\"#1d252c\" font-weight=\"bold\" text-anchor=\"end\">" + Escaped.text(bar.figure())
                + "</text>\n");
        rect(svg, top + 22, LONGEST, "#eef2f5", "");
        if (length > 0) {
            String fill = bar.striped() ? "url(#" + id + "-stripes)" : "#1f5f8b";
            rect(svg, top + 22, length, fill, bar.striped() ? " stroke=\"#9b2335\"" : "");
        }
    }

    private static void rect(StringBuilder svg, int y, int width, String fill, String more) {
        svg.append("<rect x=\"" + LEFT + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + THICK + "\" fill=\""
                + fill + "\"" + more + "/>\n");
    }
}
