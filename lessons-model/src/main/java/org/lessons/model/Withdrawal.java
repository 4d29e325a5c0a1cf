package org.lessons.model;

import java.util.List;
import java.util.Optional;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/**
 * What comes of withdrawing a case: the record that remains, or why it cannot be withdrawn now.
 *
 * <p>What remains is {@link FailureCase#withdrawn()}. A hold ({@code sharing.hold}) forbids that anything is deleted: then
 * nothing remains in the place of the case, which stays as it is, and {@code withdrawal.held} says so. Until the hold is over, a
 * host can mark the case ({@code content.withStatus(Codes.Status.WITHDRAWN)}); a marked case is not shared.
 *
 * <p>Nothing is thrown for any case. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Withdrawal withdrawal = Withdrawal.of(stored);
 * withdrawal.remaining().ifPresentOrElse(store::replace, () -> show(withdrawal.findings()));
 * }</pre>
 *
 * @param remaining what takes the place of the case; empty when the case is held
 * @param findings why nothing does; empty when something does
 */
public record Withdrawal(Optional<FailureCase> remaining, List<Finding> findings) {

    /** Copies the findings. */
    public Withdrawal {
        findings = List.copyOf(findings);
    }

    /**
     * Withdraws a case.
     *
     * @param content any case: a draft, a shared one, one withdrawn before
     * @return what remains, or the finding that the case is held
     */
    public static Withdrawal of(FailureCase content) {
        if (content.sharing().flatMap(Sharing::hold).isPresent()) {
            return new Withdrawal(
                    Optional.empty(), List.of(Finding.of(Location.at("/sharing/hold"), "withdrawal.held")));
        }
        return new Withdrawal(Optional.of(content.withdrawn()), List.of());
    }

    /** What was found; nothing of what remains. */
    @Override
    public String toString() {
        return "Withdrawal" + findings;
    }
}
