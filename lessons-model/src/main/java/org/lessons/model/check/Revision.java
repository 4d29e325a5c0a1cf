package org.lessons.model.check;

import java.util.ArrayList;
import java.util.List;
import org.lessons.model.FailureCase;

/**
 * Whether somebody else has saved a case in the meantime: optimistic locking for hosts.
 *
 * <p>Whoever begins to edit takes {@link FailureCase#revise()}, which is one revision on. When it is saved, the stored case
 * has to be the one before. If it is not, nothing is lost: both cases are there, and the host shows them side by side.
 *
 * <p>Stateless, and safe for use by several threads. The host sees to it that nobody saves between the check and its own
 * saving.
 *
 * <pre>{@code
 * FailureCase edited = stored.revise().withTitle("The night line");
 * List<Finding> conflicts = Revision.check(store.load(id), edited);
 * }</pre>
 */
public final class Revision {

    private static final String CONFLICT = "revision.conflict";

    private Revision() {}

    /**
     * Whether one case may take the place of another.
     *
     * @param stored the case as it is kept now; one without a revision is the first
     * @param submitted the case that shall be kept from now on
     * @return {@code revision.conflict}, at {@code /id} when they are two cases, at {@code /status} when the stored one was
     *     withdrawn and the other is not, at {@code /revision} when the other is not the next; empty when it may
     */
    public static List<Finding> check(FailureCase stored, FailureCase submitted) {
        List<Finding> findings = new ArrayList<>();
        if (!stored.id().equals(submitted.id())) {
            findings.add(Finding.of(Location.at("/id"), CONFLICT));
        }
        if (!stored.revise().revision().equals(submitted.revision())) {
            findings.add(Finding.of(Location.at("/revision"), CONFLICT));
        }
        if (stored.isWithdrawn() && !submitted.isWithdrawn()) {
            findings.add(Finding.of(Location.at("/status"), CONFLICT));
        }
        return List.copyOf(findings);
    }
}
