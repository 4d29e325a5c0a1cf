/**
 * Puts something else in the place of what was found.
 *
 * <p>{@link org.lessons.anonymise.treat.Technique} is an SPI, named after the classification of techniques in ISO/IEC
 * 20889: it is handed a {@link org.lessons.anonymise.treat.Mention} and answers the text to stand in its place. {@link
 * org.lessons.anonymise.treat.Techniques} has ours; a policy names them. Where one throws, or has no answer, the mention is
 * labelled; where even that would leave a name, the whole field is redacted.
 *
 * <p>Techniques are shared between threads and keep nothing of what they have seen.
 */
@NullMarked
package org.lessons.anonymise.treat;

import org.jspecify.annotations.NullMarked;
