package org.lessons.anonymise.release;

import java.util.List;

/** What a report is written on: parts that any kind of page has. Texts are plain; the page escapes them. */
interface Page {

    /** The heading of all, what the page is, and what it is not. */
    void title(String title, String lead, String warning);

    /** Begins a part. */
    void heading(String words);

    /** Begins a part of a part. */
    void subheading(String words);

    void paragraph(String words);

    void points(List<Point> points);

    void table(Table table);

    /** A picture beside the table that says the same. */
    void picture(BarChart chart, Table same);

    /** The whole page. */
    String written();

    /**
     * One of several points.
     *
     * @param name what stands out at its beginning
     * @param text the rest
     */
    record Point(String name, String text) {}

    /**
     * A table whose first column names the rows.
     *
     * @param caption what it is about
     * @param heads one a column
     * @param rows as many cells a row as heads
     * @param figures whether all but the first column hold figures
     */
    record Table(String caption, List<String> heads, List<List<String>> rows, boolean figures) {}
}
