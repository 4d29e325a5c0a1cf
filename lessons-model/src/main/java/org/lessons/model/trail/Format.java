package org.lessons.model.trail;

import java.util.List;

/** How large a trail is drawn; everything in pixels. */
enum Format {
    /** For a page of its own: names and texts. */
    LARGE,
    /** For a column of print: ids alone. */
    SMALL;

    private static final List<Trail.Kind> CONCERNS = List.of(Trail.Kind.CONCERN);
    private static final List<Trail.Kind> OPTIONS = List.of(Trail.Kind.OPTION);
    private static final List<Trail.Kind> DECISIONS = List.of(Trail.Kind.DECISION);
    private static final List<Trail.Kind> STOPS = List.of(Trail.Kind.STOP);
    private static final List<Trail.Kind> PRESSURES = List.of(Trail.Kind.PRESSURE);
    private static final List<Trail.Kind> CAUSES = List.of(Trail.Kind.CAUSE);
    private static final List<Trail.Kind> LESSONS = List.of(Trail.Kind.LESSON);
    private static final List<Trail.Kind> EFFECTS = List.of(Trail.Kind.EFFECT);

    private static final List<List<List<Trail.Kind>>> WIDE = List.of(
            List.of(CONCERNS, OPTIONS, DECISIONS, STOPS),
            List.of(PRESSURES, CAUSES, List.of(Trail.Kind.LESSON, Trail.Kind.EFFECT)));

    private static final List<List<List<Trail.Kind>>> LOW =
            List.of(List.of(CONCERNS, OPTIONS, DECISIONS, STOPS), List.of(PRESSURES, CAUSES, LESSONS, EFFECTS));

    private int of(int large, int small) {
        return this == LARGE ? large : small;
    }

    /** The kinds in each column of each row. */
    List<List<List<Trail.Kind>>> rows() {
        return this == LARGE ? WIDE : LOW;
    }

    boolean hasIdsOnly() {
        return this == SMALL;
    }

    /** Whether the headings of the first row stand above the band and not below it. */
    boolean hasHeadingsOnTop() {
        return this == SMALL;
    }

    int width() {
        return of(700, 340);
    }

    /** Left of the first column and right of the last. */
    int margin() {
        return of(26, 18);
    }

    /** Between two columns. */
    int gutter() {
        return of(38, 24);
    }

    /** The widest that a column becomes where there are few. */
    int widest() {
        return of(300, 82);
    }

    /** Between two boxes. */
    int between() {
        return of(12, 6);
    }

    /** How much room a heading takes. */
    int heading() {
        return of(22, 18);
    }

    /** From one line of text to the next. */
    int line() {
        return of(15, 12);
    }

    /** Within a box, around its text. */
    int padding() {
        return of(8, 4);
    }

    /** How many lines of a text are shown. */
    int mostLines() {
        return of(4, 0);
    }

    /** How wide a character is taken to be. */
    double character() {
        return this == LARGE ? 6.0 : 6.6;
    }

    /** How large the letters are. */
    int letters() {
        return of(12, 11);
    }

    /** How long the head of an arrow is. */
    int arrow() {
        return of(8, 6);
    }

    /** From one lane to the next. */
    int step() {
        return of(5, 4);
    }

    /** How many lanes a gutter has before they share one. */
    int lanes() {
        return of(5, 4);
    }

    /** How many lanes a band has before they share one. */
    int bandLanes() {
        return of(12, 5);
    }

    /** From the edge of a gutter or band to its first lane. */
    int first() {
        return of(6, 4);
    }

    /** How much of a corner is cut off. */
    int corner() {
        return of(4, 3);
    }

    /** What a band is higher than its lanes. */
    int gap() {
        return of(10, 6);
    }
}
