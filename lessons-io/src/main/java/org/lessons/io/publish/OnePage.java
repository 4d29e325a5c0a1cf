package org.lessons.io.publish;

import java.util.List;

/**
 * What of a case a single A4 page has room for, reckoned before it is written, because nothing of ours can measure what a browser
 * will do. Heights are in CSS pixels (96 to the inch) at the sizes of {@code sheet.css} in print, each rounded up; what a browser
 * makes of them is looked at whenever pages are checked.
 *
 * @param words characters that the six stages may have together
 * @param facts characters of what is known at a glance
 * @param warnings rows of what the warnings met with
 * @param hasTrail whether there is room for the trail
 * @param asksBelow whether the questions stand below both columns, and not below the pictures
 */
record OnePage(int words, int facts, int warnings, boolean hasTrail, boolean asksBelow) {

    /** A4 less its margins, and less what browsers and fonts differ by. */
    private static final int HEIGHT = 1062 - 36;

    private static final double LINE = 15.2;

    /** Characters of a line in the column of words. */
    private static final int COLUMN = 61;

    /** Characters of a line across the page. */
    private static final int ACROSS = 112;

    /** Characters of a question's line across the page. */
    private static final int QUESTION = 130;

    /** A picture is drawn for 340 pixels, and the column beside the words is narrower. */
    private static final double PICTURE = 0.88;

    private static final int HEADING = 24;
    private static final int STAGE_HEADING = 33;
    private static final int ROW = 18;
    private static final int LEAST_WORDS = 900;
    private static final int MOST_WORDS = 2400;

    /** The most generous way that fits; the tightest where none does. */
    static OnePage of(Story story, int timeline, int trail) {
        List<OnePage> ways = List.of(
                new OnePage(0, 420, 6, true, false),
                new OnePage(0, 420, 4, true, false),
                new OnePage(0, 240, 3, true, false),
                new OnePage(0, 420, 4, true, true),
                new OnePage(0, 240, 3, true, true),
                new OnePage(0, 160, 2, true, true),
                new OnePage(0, 420, 5, false, false),
                new OnePage(0, 240, 3, false, false));
        for (OnePage way : ways) {
            int left = way.left(story);
            int beside = way.beside(story, timeline, trail);
            int words = (int) ((left - story.stages().size() * STAGE_HEADING) / LINE * COLUMN);
            if (beside <= left && words >= LEAST_WORDS) {
                return way.with(Math.min(words, MOST_WORDS));
            }
        }
        return ways.get(ways.size() - 1).with(LEAST_WORDS);
    }

    private OnePage with(int words) {
        return new OnePage(words, facts, warnings, hasTrail, asksBelow);
    }

    /** What head and foot leave to the two columns. */
    private int left(Story story) {
        int title = 14 + 27 * lines(story.title().length(), 64);
        int lead = 18
                * lines(
                        story.lead(WorkshopSheet.SUMMARY)
                                .map(Glimpse::characters)
                                .orElse(0),
                        100);
        List<Block.Fact> shown = Brief.facts(story.facts(), facts);
        int known = shown.isEmpty() ? 0 : 16 + (int) (LINE * lines(Brief.length(shown) + 6 * shown.size(), ACROSS));
        int rows = Math.min(warnings, story.concerns().size());
        // Welsh labels are longer, and mostly fill two lines.
        int second = rows * ROW / (story.said().language().equals("cy") ? 1 : 4);
        int warned = rows == 0 ? 0 : HEADING + ROW * (rows + 1) + second;
        Statement statement = new Statement(story);
        int foot = 36
                + 13 * lines(String.join(" ", statement.treatment()).length(), 160)
                + 13 * lines(statement.licence().length() + statement.citation().length(), 160);
        return HEIGHT - title - lead - known - warned - foot - (asksBelow ? asked(story, QUESTION) : 0);
    }

    /** What stands beside the words: both pictures, and mostly the questions. */
    private int beside(Story story, int timeline, int trail) {
        double pictures = timeline == 0 ? 0 : HEADING + 6 + PICTURE * timeline;
        if (trail > 0) {
            pictures += HEADING + (hasTrail ? PICTURE * trail : 2 * LINE);
        }
        return (int) Math.ceil(pictures) + (asksBelow ? 0 : asked(story, 46));
    }

    private static int asked(Story story, int perLine) {
        double asked = 36;
        for (String question : Discussion.of(story)) {
            asked += 6 + LINE * lines(question.length(), perLine);
        }
        return (int) Math.ceil(asked);
    }

    private static int lines(int characters, int perLine) {
        return (characters + perLine - 1) / perLine;
    }
}
