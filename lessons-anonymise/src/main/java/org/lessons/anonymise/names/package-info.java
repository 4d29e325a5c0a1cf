/** Names that nobody declared: capitalised sequences, weighed by what stands around them and by our own lexicons. */
@org.jspecify.annotations.NullMarked
package org.lessons.anonymise.names;
