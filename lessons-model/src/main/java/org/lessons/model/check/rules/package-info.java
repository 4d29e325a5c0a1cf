/** The rules that look at more than one component, one subject a file; not exported, open to the validator that makes them. */
@NullMarked
package org.lessons.model.check.rules;

import org.jspecify.annotations.NullMarked;
