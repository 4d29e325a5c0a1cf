/**
 * Treated cases as pages for people to read, on a screen or on paper.
 *
 * <p>Begin with {@link org.lessons.io.publish.Edition}: who reads, on which day, in which language. One case is a {@link
 * org.lessons.io.publish.WorkshopSheet} or a {@link org.lessons.io.publish.BriefPaper}, many are a {@link
 * org.lessons.io.publish.Book}; {@link org.lessons.io.publish.InterviewSheet} is for whoever takes a story down. There is no SPI. All
 * of these are immutable and safe for use by several threads.
 *
 * <p>Within: a {@code Story} is a case as its readers see it, read by its shape ({@code ToldStage}, {@code Reading}); pages are blocks
 * ({@code Block}, {@code Inline}) that {@code HtmlBlocks} and {@code MarkdownBlocks} write; told text goes through {@code Plain} and
 * {@code Escaped}; {@code Survey} is what a book says beyond its chapters; {@code Twofold} is the two languages of an interview.
 */
@NullMarked
package org.lessons.io.publish;

import org.jspecify.annotations.NullMarked;
