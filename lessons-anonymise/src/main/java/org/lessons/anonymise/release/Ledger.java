package org.lessons.anonymise.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * What has been released: fingerprints, codings and counts, never values. A new release is checked against it before it goes out,
 * because two releases may give away together what neither does alone.
 *
 * <p>It is a described record, so it can be written and read as a file. Keep it in the house, apart from its {@link LedgerKey}: for
 * whoever has both it is personal data, and {@link LedgerEntry} says what can be seen without the key. Use one key for the life of a
 * ledger and the same ids for the same cases; what was released without being recorded cannot be seen.
 *
 * <p>Copies of what was handed out cannot be recalled. So a retracted release counts in every check as if it still stood.
 *
 * <p>Immutable and safe for use by several threads. The time of a check grows with the number of rows in all entries.
 *
 * <pre>{@code
 * List<Finding> found = ledger.check(outline, key);
 * if (found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
 *     ledger = ledger.record(outline, key, Clock.systemUTC());
 * }
 * }</pre>
 *
 * @param key the fingerprint of the ledger's key, by which another one is noticed; absent while nothing is recorded
 * @param entries the releases, in the order in which they were recorded
 */
public record Ledger(
        @Described(sensitivity = Sensitivity.SAFE) Optional<String> key, List<LedgerEntry> entries) {

    private static final String OWN_KEY = "ledger key";

    /** Copies the list. */
    public Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * A ledger of nothing.
     *
     * @return without entries
     */
    public static Ledger empty() {
        return new Ledger(Optional.empty(), List.of());
    }

    /**
     * What a release would give away together with those that are recorded, retracted ones too.
     *
     * <p>Codes begin with {@code ledger.}; counts are told, and never which rows. A release that holds and shows the very same as a
     * recorded one under the same key is that release once more, to which only a retraction is an obstacle: nothing else is said of
     * it. The rows of each class on its own are looked at as well, so the first release may have findings. Two limits: somebody who
     * is told from the rest by text, or by what no release has as a column, is not noticed; nor is a case that has another id than
     * before.
     *
     * @param release what is about to go out
     * @param with the key of the ledger
     * @return what was noticed, sorted; none when nothing is given away that was not before
     */
    public List<Finding> check(ReleaseOutline release, LedgerKey with) {
        Fingerprints fingerprints = with.fingerprints();
        if (isOtherKey(fingerprints)) {
            return List.of(Finding.of(Location.at("/key"), "ledger.other-key"));
        }
        Entered entered = Entered.of(release, fingerprints, LocalDate.EPOCH);
        return again(entered.entry()).orElseGet(() -> LedgerCheck.of(entries, entered, fingerprints));
    }

    private boolean isOtherKey(Fingerprints fingerprints) {
        return key.isPresent() && !key.get().equals(fingerprints.of(OWN_KEY));
    }

    /** What there is to say of a release that is recorded already; empty when it is a new one. */
    private Optional<List<Finding>> again(LedgerEntry entry) {
        boolean isKnown = false;
        List<Finding> retracted = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry earlier = entries.get(i);
            if (earlier.content().equals(entry.content())
                    && earlier.releaseKey().equals(entry.releaseKey())) {
                isKnown = true;
                if (earlier.status() == LedgerEntry.Status.RETRACTED) {
                    retracted.add(Finding.of(Location.at("/entries/" + i), "ledger.retracted"));
                }
            }
        }
        return isKnown ? Optional.of(retracted) : Optional.empty();
    }

    /**
     * The ledger with a release that has gone out. It is recorded whatever {@link #check} says of it.
     *
     * @param release what has gone out
     * @param with the key of the ledger
     * @param clock says which day it is
     * @return with one entry more
     * @throws IllegalArgumentException when the version is taken, or the key is not that of the ledger
     */
    public Ledger record(ReleaseOutline release, LedgerKey with, Clock clock) {
        Fingerprints fingerprints = with.fingerprints();
        if (isOtherKey(fingerprints)) {
            throw new IllegalArgumentException("the key is not that of the ledger");
        }
        if (entry(release.version()).isPresent()) {
            throw new IllegalArgumentException("the version is taken");
        }
        LedgerEntry entry =
                Entered.of(release, fingerprints, LocalDate.now(clock)).entry();
        return new Ledger(
                Optional.of(fingerprints.of(OWN_KEY)),
                Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /**
     * The ledger with a release taken back. Copies that were handed out cannot be recalled, so its entry stays and goes on to count;
     * whoever has a copy must be told by you.
     *
     * @param version the release
     * @param on the day
     * @param reason why
     * @return with the entry retracted; unchanged when it was so before
     * @throws IllegalArgumentException when no release of that version is recorded
     */
    public Ledger retract(String version, LocalDate on, LedgerEntry.Reason reason) {
        LedgerEntry found = entry(version)
                .orElseThrow(() -> new IllegalArgumentException("no release of that version is recorded"));
        return found.status() == LedgerEntry.Status.RETRACTED
                ? this
                : new Ledger(
                        key,
                        entries.stream()
                                .map(entry -> entry == found
                                        ? entry.retracted(new LedgerEntry.Retraction(on, reason))
                                        : entry)
                                .toList());
    }

    /**
     * The entry of a release.
     *
     * @param version what the release is called
     * @return the entry, or empty when there is none
     */
    public Optional<LedgerEntry> entry(String version) {
        return entries.stream().filter(entry -> entry.version().equals(version)).findFirst();
    }

    /** How many entries there are; no fingerprint. */
    @Override
    public String toString() {
        return "Ledger[" + entries.size() + " releases]";
    }
}
