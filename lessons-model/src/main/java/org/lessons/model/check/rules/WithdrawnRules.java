package org.lessons.model.check.rules;

import java.util.Map;
import java.util.Set;
import org.lessons.model.FailureCase;
import org.lessons.model.Withdrawal;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Pointer;

/** Of a withdrawn case the record that it was withdrawn remains, and nothing else; unless it is held. */
final class WithdrawnRules {

    private static final Set<String> REMAIN = Set.of("id", "revision", "year");

    private WithdrawnRules() {}

    static void check(FailureCase content, Findings findings) {
        if (!content.isWithdrawn()) {
            return;
        }
        Withdrawal withdrawal = Withdrawal.of(content);
        for (Finding finding : withdrawal.findings()) {
            findings.add(Pointer.of(finding.location().toString()), finding.code());
        }
        // A treatment says why it took the year out; that is no content.
        FailureCase bare = REMAIN.containsAll(content.absent().keySet()) ? content.withAbsent(Map.of()) : content;
        if (withdrawal.remaining().filter(record -> !record.equals(bare)).isPresent()) {
            findings.add(Pointer.ROOT, "withdrawn.keeps-content");
        }
    }
}
