package org.lessons.examples;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.PolicyRule;
import org.lessons.anonymise.Review;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * What was changed and why, twice: for a person ({@code review.md}) and for a program ({@code review.json}).
 *
 * <p>Its own words are few: a cast may declare any word as a name, and no name may be found in the output.
 */
final class ReviewFiles implements Closeable {

    private final BufferedWriter page;
    private final OutputStream data;
    private final LessonsJson json = LessonsJson.strict();
    private final Map<String, Integer> totals = new TreeMap<>();
    private boolean first = true;

    /**
     * What became of one case.
     *
     * @param place where it came from
     * @param outcome whether it was shared
     * @param review what was changed, if it was
     * @param notes what stood against it, if it was not
     */
    public record Outcome(
            @Described(sensitivity = Sensitivity.SAFE) String place,
            @Described(sensitivity = Sensitivity.SAFE) String outcome,
            Optional<Review> review,
            List<Review.Note> notes) {}

    ReviewFiles(Path folder, AnonymisationPolicy policy) throws IOException {
        page = Files.newBufferedWriter(folder.resolve("review.md"), StandardCharsets.UTF_8);
        data = new BufferedOutputStream(Files.newOutputStream(folder.resolve("review.json")));
        page.write("# Review\n\nPolicy `" + policy.name() + "`, version " + policy.version() + ".\n");
        page.write("\n| category | technique | to |\n|---|---|---|\n");
        for (PolicyRule rule : policy.rules()) {
            String categories =
                    String.join(", ", rule.categories().stream().map(Enum::name).toList());
            page.write("| " + categories + " | " + rule.technique() + " | "
                    + rule.to().map(Enum::name).orElse("") + " |\n");
        }
        page.write("\nNothing here says that nobody can be recognised. What `keep` leaves is still there.\n");
        data.write('[');
    }

    void shared(String place, Review review) throws IOException {
        page.write("\n## " + place + ": shared\n\n");
        review.caseId().ifPresent(this::caseId);
        Map<String, Integer> counts = new TreeMap<>();
        for (Review.Change change : review.changes()) {
            String kind = "| " + change.category() + " | " + change.technique() + " | " + change.source() + " | ";
            counts.merge(kind, 1, Integer::sum);
            totals.merge("| " + change.category() + " | " + change.technique() + " | ", 1, Integer::sum);
        }
        if (!counts.isEmpty()) {
            page.write("| category | technique | found by | times |\n|---|---|---|---|\n");
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                page.write(count.getKey() + count.getValue() + " |\n");
            }
        }
        notes(review.notes());
        append(new Outcome(place, "SHARED", Optional.of(review), List.of()));
    }

    private void caseId(String id) {
        try {
            page.write("Case `" + id.replace("`", "'") + "`.\n\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void refused(String place, List<Finding> findings) throws IOException {
        page.write("\n## " + place + ": not shared\n");
        List<Review.Note> notes = findings.stream().map(Review.Note::of).toList();
        notes(notes);
        append(new Outcome(place, "NOT_SHARED", Optional.empty(), notes));
    }

    private void notes(List<Review.Note> notes) throws IOException {
        if (!notes.isEmpty()) {
            page.write("\n");
        }
        for (Review.Note note : notes) {
            page.write(
                    "- " + note.severity() + " `" + note.code() + "` at `" + note.at() + "`: " + note.message() + "\n");
        }
    }

    private void append(Outcome outcome) throws IOException {
        data.write(first ? '\n' : ',');
        if (!first) {
            data.write('\n');
        }
        first = false;
        json.writeRecord(outcome, data);
    }

    void finish(int shared, int refused) throws IOException {
        page.write("\n## Sum\n\n" + shared + " shared, " + refused + " not shared.\n");
        if (!totals.isEmpty()) {
            page.write("\n| category | technique | times |\n|---|---|---|\n");
            for (Map.Entry<String, Integer> total : totals.entrySet()) {
                page.write(total.getKey() + total.getValue() + " |\n");
            }
        }
        data.write("\n]\n".getBytes(StandardCharsets.UTF_8));
        close();
    }

    @Override
    public void close() throws IOException {
        page.close();
        data.close();
    }
}
