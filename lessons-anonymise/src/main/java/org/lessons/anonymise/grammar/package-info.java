/** Recognises what has a grammar, over the words of a passage, in one pass; not exported. */
@NullMarked
package org.lessons.anonymise.grammar;

import org.jspecify.annotations.NullMarked;
