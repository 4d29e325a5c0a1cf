package org.lessons.anonymise.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.DisclosureGate;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.vocabulary.Codes;

/**
 * Which of the cases that were handed in may go outside today: the gate is asked again, for a permission may have been taken back
 * and an embargo put on since the treatment.
 */
final class Admission {

    /** A case, the policy that it was treated by, and what tells it from every other, which stays in the house. */
    record Admitted(FailureCase content, AnonymisationPolicy policy, TreatedCase treated, String identity) {}

    private final List<Admitted> admitted = new ArrayList<>();
    private int submitted;
    private int refused;
    private int unknownPolicies;
    private int withdrawn;
    private int twice;

    private Admission() {}

    static Admission of(List<TreatedCase> cases, Map<String, AnonymisationPolicy> policies, LocalDate today) {
        Admission admission = new Admission();
        Set<String> seen = new HashSet<>();
        for (TreatedCase treated : cases) {
            admission.ask(treated, policies, today, seen);
        }
        return admission;
    }

    private void ask(
            TreatedCase treated, Map<String, AnonymisationPolicy> policies, LocalDate today, Set<String> seen) {
        submitted++;
        FailureCase content = treated.content();
        String identity = content.id().orElseGet(() -> treated.treatment().digest());
        if (!seen.add(identity)) {
            twice++;
            return;
        }
        AnonymisationPolicy policy = policies.get(treated.treatment().policy());
        if (content.isWithdrawn()) {
            withdrawn++;
        } else if (policy == null) {
            unknownPolicies++;
            refused++;
        } else if (!isShared(treated)
                || !DisclosureGate.ask(content, policy, today).isOpen()) {
            refused++;
        } else {
            admitted.add(new Admitted(content, policy, treated, identity));
        }
    }

    /** What asked for edits when it was treated has not had them: a case that was edited is treated again. */
    private static boolean isShared(TreatedCase treated) {
        return treated.treatment().verdict().equals(Codes.Verdict.SHARE);
    }

    List<Admitted> admitted() {
        return admitted;
    }

    ReleaseFlow flow(int suppressed, int released) {
        return new ReleaseFlow(submitted, refused, suppressed, withdrawn, released);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (submitted == 0 || admitted.isEmpty() && twice == 0) {
            findings.add(Finding.of(Request.TABLE, "release.no-cases"));
        }
        if (twice > 0) {
            findings.add(Finding.of(Request.TABLE, "release.case-twice", Integer.toString(twice)));
        }
        if (unknownPolicies > 0) {
            findings.add(Finding.of(Request.TABLE, "release.unknown-policy", Integer.toString(unknownPolicies)));
        }
        if (refused > unknownPolicies) {
            findings.add(Finding.of(Request.TABLE, "release.refused", Integer.toString(refused - unknownPolicies)));
        }
        return findings;
    }
}
