package org.lessons.anonymise.treat;

import java.util.Optional;

/**
 * Puts a text in the place of a mention. An SPI.
 *
 * <p>The same mention always gets the same answer. The answer must not hold the words that it stands for; {@code
 * TechniqueContract} in the test jar checks that. The engine puts ours into {@link Techniques#OPEN} and {@link
 * Techniques#CLOSE}, looks at what comes back, and redacts where a name would be left. May be called by several threads.
 */
@FunctionalInterface
public interface Technique {

    /**
     * What stands in the place of a mention.
     *
     * @param mention what is to be treated
     * @return the text to stand there, or empty when the technique does not know what to do with it: it is then labelled
     */
    Optional<String> replace(Mention mention);
}
