package org.lessons.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.Anonymiser;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;

/** The whole flow in five lines: read, check, take the people out, write. The README shows it. */
public final class FiveLines {

    private FiveLines() {}

    /**
     * Reads a case file, takes the people out and prints what may go outside.
     *
     * @param args the case file
     * @throws IOException when it cannot be read
     */
    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        // README: begin
        LessonsJson json = LessonsJson.strict();
        CaseFile file = json.read(CaseFile.class, bytes).value().orElseThrow();
        List<Finding> findings = CaseValidator.validate(file);
        TreatedCase treated = Anonymiser.of(AnonymisationPolicy.mrX()).anonymise(file);
        json.indented().write(treated, System.out);
        // README: end
        findings.forEach(System.err::println);
    }
}
