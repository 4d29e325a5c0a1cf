package org.lessons.io;

import java.util.List;
import java.util.Optional;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;

/**
 * What reading one document gave: the value, or everything that stood against it.
 *
 * <p>A value is given only when no {@link Severity#ERROR} was found, so there is no half-read case. It was read, not
 * validated: whether its parts fit each other is the validator's to say. Immutable and safe for use by several threads
 * when the value is.
 *
 * <pre>{@code
 * Read<CaseFile> read = LessonsJson.strict().read(CaseFile.class, in);
 * read.findings().forEach(finding -> log.warn(finding.toString()));
 * read.value().ifPresent(this::keep);
 * }</pre>
 *
 * @param value what was read; absent when there was an error
 * @param findings whatever was noticed, sorted; none when all is well
 * @param kept what the text held that is not known; nothing unless the reader was told to keep it
 * @param <R> what was to be read
 */
public record Read<R>(Optional<R> value, List<Finding> findings, Kept kept) {

    /** Sorts the findings, and drops the value and what was kept when one of them is an error. */
    public Read {
        // Most documents have none, and this is done for every line of a file.
        findings = findings.size() < 2
                ? List.copyOf(findings)
                : findings.stream().sorted().toList();
        boolean isRead = withoutError(findings);
        value = isRead ? value : Optional.empty();
        kept = isRead ? kept : Kept.nothing();
    }

    /**
     * What was read, and nothing kept beside it.
     *
     * @param value what was read; absent when there was an error
     * @param findings whatever was noticed
     */
    public Read(Optional<R> value, List<Finding> findings) {
        this(value, findings, Kept.nothing());
    }

    /**
     * Whether it was read without error; warnings may stand beside the value all the same.
     *
     * @return false when there is an error
     */
    public boolean isClean() {
        return withoutError(findings);
    }

    private static boolean withoutError(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a value and how many findings; nothing of what was read. */
    @Override
    public String toString() {
        return "Read[" + (value.isPresent() ? "a value" : "no value") + ", " + findings.size() + " findings]";
    }
}
