/**
 * The words with which a case is coded.
 *
 * <p>{@link org.lessons.model.vocabulary.Term} is one code, ours or a host's own; {@link
 * org.lessons.model.vocabulary.Codes} has a constant for each of ours; {@link
 * org.lessons.model.vocabulary.Vocabulary} knows which codes a list holds and how each is called; {@link
 * org.lessons.model.vocabulary.Crosswalk} says what they are elsewhere. Codes and labels live
 * in resource files apart from the structure, so that a word can be added without touching a record.
 *
 * <p>Everything here is immutable and may be shared between threads.
 */
@NullMarked
package org.lessons.model.vocabulary;

import org.jspecify.annotations.NullMarked;
