/**
 * Programs on the public API alone.
 *
 * <p>{@link org.lessons.examples.ShareCases} is the main job: case files in, what may go outside out. {@link
 * org.lessons.examples.FiveLines} is the whole flow in five lines. {@link org.lessons.examples.ImportLessonsLearned} brings
 * in a foreign file.
 */
package org.lessons.examples;
