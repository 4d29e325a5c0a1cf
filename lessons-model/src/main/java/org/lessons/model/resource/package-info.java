/** Reads the resource files in which words live apart from structure; not exported. */
@NullMarked
package org.lessons.model.resource;

import org.jspecify.annotations.NullMarked;
