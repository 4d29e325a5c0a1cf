package org.lessons.model.check.rules;

import org.lessons.model.FailureCase;
import org.lessons.model.Withdrawal;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Pointer;

/** Of a withdrawn case the record that it was withdrawn remains, and nothing else; unless it is held. */
final class WithdrawnRules {

    private WithdrawnRules() {}

    static void check(FailureCase content, Findings findings) {
        if (!content.isWithdrawn()) {
            return;
        }
        Withdrawal withdrawal = Withdrawal.of(content);
        for (Finding finding : withdrawal.findings()) {
            findings.add(Pointer.of(finding.location().toString()), finding.code());
        }
        if (withdrawal.remaining().filter(record -> !record.equals(content)).isPresent()) {
            findings.add(Pointer.ROOT, "withdrawn.keeps-content");
        }
    }
}
