package org.lessons.anonymise.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the tables of our lists, for the jar: a step of the build (ADR 18), and of no use to anybody else.
 *
 * <p>Public, since a build runs it; its package is not exported.
 */
public final class LexiconTables {

    private LexiconTables() {}

    /**
     * Reads the lists and writes their tables beside them.
     *
     * @param args the folder that classes and resources are built into
     * @throws IOException when they cannot be written there
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0] + Lexicon.FOLDER);
        Files.createDirectories(folder);
        Files.write(folder.resolve(Lexicon.TABLES), LexiconLists.read().bytes());
    }
}
