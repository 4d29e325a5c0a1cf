package org.lessons.benchmarks.jmh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lessons.benchmarks.CaseGenerator;
import org.lessons.io.Identifiable;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Generated cases and their documents, handed out in turn: one alone would be learnt by heart. */
@State(Scope.Thread)
public class Cases {

    private static final int MANY = 256;

    private final List<CaseFile> files = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();
    private int next;

    /** Made by JMH. */
    public Cases() {}

    /**
     * Makes them.
     *
     * @throws IOException never: it writes to memory
     */
    @Setup
    public void generate() throws IOException {
        CaseGenerator generator = new CaseGenerator(1);
        for (int number = 0; number < MANY; number++) {
            CaseFile file = generator.caseFile(number);
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            LessonsJson.strict().write(file, document, Identifiable.staysInTheHouse());
            files.add(file);
            documents.add(document.toByteArray());
        }
    }

    CaseFile file() {
        next = (next + 1) % MANY;
        return files.get(next);
    }

    byte[] document() {
        next = (next + 1) % MANY;
        return documents.get(next);
    }
}
