package org.lessons.examples;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lessons.model.FailureCase;
import org.lessons.model.Withdrawal;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Revision;
import org.lessons.model.vocabulary.Codes;

/**
 * A host's store in memory: two people edit the same case, nobody's words are lost, and in the end the teller withdraws it.
 *
 * <p>{@code java -cp examples/target/examples.jar org.lessons.examples.KeepACase}
 */
public final class KeepACase {

    private final Map<String, FailureCase> kept = new ConcurrentHashMap<>();

    private KeepACase() {}

    /**
     * Prints what the store answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        KeepACase store = new KeepACase();
        FailureCase first =
                FailureCase.builder().id("f3k9-keep").title("Tablets").build();
        store.kept.put("f3k9-keep", first);

        FailureCase annes = first.revise().withTitle("Tablets for ordering meals");
        FailureCase toms = first.revise().withTitle("The tablets nobody used");
        System.out.println("The one who saves first: " + store.save("f3k9-keep", annes));
        System.out.println("The one who saves second: " + store.save("f3k9-keep", toms));

        System.out.println("Withdrawn: " + store.withdraw("f3k9-keep"));
        System.out.println("What remains has a title: "
                + store.kept.get("f3k9-keep").title().isPresent());
    }

    /** Saves unless somebody else did in the meantime; then both are there, and the host shows them side by side. */
    private synchronized List<Finding> save(String id, FailureCase edited) {
        List<Finding> conflicts = Revision.check(kept.get(id), edited);
        if (conflicts.isEmpty()) {
            kept.put(id, edited.withStatus(Codes.Status.SUBMITTED));
        }
        return conflicts;
    }

    /** Puts the withdrawn record in the place of the case, unless a hold forbids it. */
    private synchronized List<Finding> withdraw(String id) {
        Withdrawal withdrawal = Withdrawal.of(kept.get(id));
        withdrawal.remaining().ifPresent(remaining -> kept.put(id, remaining));
        return withdrawal.findings();
    }
}
