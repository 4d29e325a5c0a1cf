package org.lessons.model.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.Account;
import org.lessons.model.shape.Pointer;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** Who speaks: a story that only those in charge tell lacks somebody. */
final class VoiceRules {

    private static final Set<Term> IN_CHARGE = Set.of(
            Codes.Perspective.MANAGER,
            Codes.Perspective.SENIOR_MANAGER,
            Codes.Perspective.COMMISSIONER,
            Codes.Perspective.REGULATOR);

    private static final Set<Term> TAKEN_OUT = Set.of(Codes.Absence.REDACTED, Codes.Absence.SUPPRESSED);

    private VoiceRules() {}

    /** What somebody in charge reports of others does not clear it; what they wrote together does. */
    static void check(Walk walk, Findings findings) {
        List<Account> speaking = new ArrayList<>();
        walk.each(Account.class, (at, account) -> {
            if (!is(account.voice(), Codes.Voice.REPORTED) && isTold(account)) {
                speaking.add(account);
            }
        });
        if (!speaking.isEmpty() && speaking.stream().allMatch(VoiceRules::isInChargeAlone)) {
            findings.add(Pointer.of("/narrative"), "voices.managers-only");
        }
    }

    /** An account that a treatment or a view emptied was told all the same. */
    private static boolean isTold(Account account) {
        return account.text().filter(text -> !TextRules.isBlank(text)).isPresent()
                || account.whyAbsent("text").filter(TAKEN_OUT::contains).isPresent();
    }

    private static boolean isInChargeAlone(Account account) {
        return !is(account.voice(), Codes.Voice.CO_PRODUCED)
                && account.perspective().filter(IN_CHARGE::contains).isPresent();
    }

    private static boolean is(Optional<Term> held, Term term) {
        return held.filter(term::equals).isPresent();
    }
}
