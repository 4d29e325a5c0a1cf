package org.lessons.examples;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lessons.anonymise.AnonymisationPlan;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.io.csv.DatasetWriter;
import org.lessons.io.csv.Flow;
import org.lessons.io.json.Ndjson;
import org.lessons.io.json.NdjsonWriter;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;

/** Everything that goes outside, and the review beside it; appears whole when it is finished, or not at all. */
final class Outbox implements Closeable {

    private final Path target;
    private final Path draft;
    private final NdjsonWriter<TreatedCase> cases;
    private final DatasetWriter<TreatedCase> dataset;
    private final ReviewFiles reviews;
    private int shared;
    private int refused;
    private int withdrawn;

    private Outbox(Path target, Path draft, AnonymisationPolicy policy, boolean zip, boolean forSpreadsheets)
            throws IOException {
        this.target = target;
        this.draft = draft;
        this.cases = Ndjson.writer(new BufferedOutputStream(Files.newOutputStream(draft.resolve("cases.ndjson"))));
        this.dataset = DatasetWriter.to(draft.resolve(zip ? "dataset.zip" : "dataset"));
        if (forSpreadsheets) {
            dataset.forSpreadsheets();
        }
        this.reviews = new ReviewFiles(draft, policy);
    }

    /** Whether nothing is in the way of a folder. */
    static boolean isFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(target)) {
            return inside.findAny().isEmpty();
        }
    }

    static Outbox open(Path target, AnonymisationPolicy policy, boolean zip, boolean forSpreadsheets)
            throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        // Beside the target, so that moving it is one step of the file system.
        Path draft = whole.resolveSibling(".sharing-" + UUID.randomUUID());
        Files.createDirectories(draft);
        return new Outbox(whole, draft, policy, zip, forSpreadsheets);
    }

    void add(String place, AnonymisationPlan plan) throws IOException {
        TreatedCase treated = plan.apply();
        cases.write(treated);
        dataset.add(treated);
        reviews.shared(place, plan.review());
        shared++;
        if (treated.content().isWithdrawn()) {
            withdrawn++;
        }
    }

    void refuse(String place, List<Finding> findings) throws IOException {
        reviews.refused(place, findings);
        refused++;
    }

    int refused() {
        return refused;
    }

    void finish() throws IOException {
        cases.close();
        dataset.finish(new Flow(shared + refused, refused, 0, withdrawn, shared));
        reviews.finish(shared, refused);
        Files.deleteIfExists(target);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        dataset.close();
        cases.close();
        reviews.close();
        if (Files.exists(draft)) {
            try (Stream<Path> left = Files.walk(draft)) {
                left.sorted(Comparator.reverseOrder()).forEach(Outbox::delete);
            }
        }
    }

    private static void delete(Path left) {
        try {
            Files.delete(left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
