package org.lessons.io.publish;

import java.util.List;

/**
 * Bars that lie below each other, each with its words above it, as SVG: solid as far as it is certain, striped as far as it may be.
 *
 * <p>Colours are those of the trail's pictures: text stands dark on light with a contrast of 7 and more, a bar with 4.5 and more.
 *
 * @param title what is drawn
 * @param description the same in a sentence, and where it is told in figures
 * @param bars from top to bottom
 * @param solid what is solid, in words
 * @param striped what is striped, in words
 */
record WaitingChart(String title, String description, List<Bar> bars, String solid, String striped) {

    private static final int WIDTH = 400;
    private static final int LEFT = 2;
    private static final int LONGEST = 396;
    private static final int ROW = 44;
    private static final int KEY = 28;
    private static final int THICK = 14;
    private static final String BLUE = "#1f5f8b";
    private static final String STRIPES = "url(#waiting-stripes)";

    /**
     * One bar.
     *
     * @param label what it is for
     * @param figure what it says, in words
     * @param certain 0 to 1
     * @param perhaps 0 to 1; both together no more than 1
     */
    record Bar(String label, String figure, double certain, double perhaps) {}

    String svg() {
        StringBuilder svg = new StringBuilder();
        int height = bars.size() * ROW + KEY;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\" aria-labelledby=\"waiting-title"
                + " waiting-desc\" font-family=\"sans-serif\" font-size=\"14\">\n");
        svg.append("<title id=\"waiting-title\">" + Escaped.html(title) + "</title>\n");
        svg.append("<desc id=\"waiting-desc\">" + Escaped.html(description) + "</desc>\n");
        svg.append("<defs><pattern id=\"waiting-stripes\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#e3eef6\"/>"
                + "<rect width=\"3\" height=\"6\" fill=\"" + BLUE + "\"/></pattern></defs>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (int at = 0; at < bars.size(); at++) {
            draw(svg, bars.get(at), at * ROW);
        }
        key(svg, bars.size() * ROW + 8);
        return svg.append("</svg>\n").toString();
    }

    private static void draw(StringBuilder svg, Bar bar, int top) {
        text(svg, LEFT, top + 16, bar.label(), "");
        text(svg, LEFT + LONGEST, top + 16, bar.figure(), " font-weight=\"bold\" text-anchor=\"end\"");
        rect(svg, LEFT, top + 22, LONGEST, "#eef2f5", "");
        int certain = width(bar.certain());
        int both = Math.max(width(bar.certain() + bar.perhaps()), certain + (bar.perhaps() > 0 ? 1 : 0));
        if (certain > 0) {
            rect(svg, LEFT, top + 22, certain, BLUE, "");
        }
        if (both > certain) {
            rect(svg, LEFT + certain, top + 22, both - certain, STRIPES, " stroke=\"" + BLUE + "\"");
        }
    }

    /** What is there at all is seen. */
    private static int width(double part) {
        return part <= 0 ? 0 : Math.max(2, (int) Math.round((LONGEST - 2) * Math.min(1, part)));
    }

    private void key(StringBuilder svg, int top) {
        rect(svg, LEFT, top, 24, BLUE, "");
        text(svg, LEFT + 32, top + 12, solid, "");
        rect(svg, WIDTH / 2, top, 24, STRIPES, " stroke=\"" + BLUE + "\"");
        text(svg, WIDTH / 2 + 32, top + 12, striped, "");
    }

    private static void text(StringBuilder svg, int x, int y, String words, String more) {
        svg.append("<text x=\"" + x + "\" y=\"" + y + "\" fill=\"#1d252c\"" + more + ">" + Escaped.html(words)
                + "</text>\n");
    }

    private static void rect(StringBuilder svg, int x, int y, int width, String fill, String more) {
        svg.append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + THICK + "\" fill=\""
                + fill + "\"" + more + "/>\n");
    }
}
