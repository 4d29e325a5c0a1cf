package org.lessons.anonymise.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.table.DescribedTable;

/**
 * What came of a release: the tables that go outside, or the findings that say why there are none.
 *
 * <p>Immutable and safe for use by several threads; {@link #toString()} shows no cell.
 */
public final class ReleasedCollection {

    private final Optional<DescribedTable> cases;
    private final Optional<DescribedTable> texts;
    private final Optional<Inside> inside;
    private final ReleaseFlow flow;
    private final List<Finding> findings;

    ReleasedCollection(
            Optional<DescribedTable> cases,
            Optional<DescribedTable> texts,
            Optional<Inside> inside,
            ReleaseFlow flow,
            List<Finding> findings) {
        this.cases = cases;
        this.texts = texts;
        this.inside = inside;
        this.flow = flow;
        this.findings = findings.stream().sorted().toList();
    }

    /**
     * Whether there is anything to release.
     *
     * @return false when a finding is an error
     */
    public boolean isReleased() {
        return cases.isPresent();
    }

    /**
     * The cases, one a row: a key of this release, the columns that are told coarsely, and those that are told as they are.
     *
     * @return empty when nothing is released
     */
    public Optional<DescribedTable> cases() {
        return cases;
    }

    /**
     * The texts of the cases, several rows a case.
     *
     * @return empty when nothing is released, no texts are wanted, or there are none that may be
     */
    public Optional<DescribedTable> texts() {
        return texts;
    }

    /**
     * All tables that go outside.
     *
     * @return none when nothing is released
     */
    public List<DescribedTable> tables() {
        return Stream.of(cases, texts).flatMap(Optional::stream).toList();
    }

    /**
     * The table with its classes, for a report or a ledger; it stays in the house, for it holds the values as they were.
     *
     * @return its rows in the order of {@link #cases()}, with the suppressed ones between them; empty when the request was bad
     */
    public Optional<GeneralisedTable> recoded() {
        return inside.map(Inside::recoded);
    }

    /**
     * Begins an assessment of what it still gives away, to which the host may add what it knows besides: the threshold, whose the
     * cases are, what is told as it is, what became of all cases, and who looked at them are told already.
     *
     * @return an assessment for one thread; empty when the request was bad
     */
    public Optional<RiskAssessment> assessment() {
        return inside.map(Inside::assessment);
    }

    /**
     * The release as a {@link Ledger} looks at it. It stays in the house: it holds ids and values.
     *
     * @param version what the release is called
     * @return the outline; empty when the request was bad
     */
    public Optional<ReleaseOutline> outline(String version) {
        return inside.map(known -> known.outline(version));
    }

    /**
     * What became of the cases that were handed in.
     *
     * @return counts
     */
    public ReleaseFlow flow() {
        return flow;
    }

    /**
     * What is wrong with the request, what was left out, and what was not protected.
     *
     * @return the findings, sorted; nothing is released where one is an error
     */
    public List<Finding> findings() {
        return findings;
    }

    static boolean isBad(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** How many cases are released; no cell. */
    @Override
    public String toString() {
        return "ReleasedCollection[" + flow.released() + " of " + flow.submitted() + " cases]";
    }
}
