package org.lessons.anonymise.release;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.model.FailureCase;
import org.lessons.model.Organisation;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.vocabulary.Codes;

/**
 * Whose case it is, so that the ten cases of one provider do not pass for the cases of ten.
 *
 * <p>One body a case counts: the one that ran it; where none did, the one to which the teller belongs; else the first. It is known
 * by its name, without case, accents, punctuation and legal form, or by the code that a treatment under a release key put in its
 * place; cases must have been treated under one such key, for under two keys one body has two codes. A label that is good within
 * one case alone ({@code COUNCIL A}), an id within the case and no name at all say nothing of which body it was. What is unknown
 * protects nobody: such a case counts as no body, and never as one more.
 */
final class Organisations {

    private static final char OPEN = '\u27e6';
    private static final char CLOSE = '\u27e7';

    /** Letters and digits of the codes that a release key gives, and how many they are. */
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ23456789";

    private static final int LENGTH = 7;

    private static final Set<String> LEGAL_FORMS =
            Set.of("ltd", "limited", "plc", "cic", "cio", "llp", "cyf", "cyfyngedig", "the");

    private Organisations() {}

    static Optional<Organisation> main(Subject subject) {
        List<Organisation> all = subject.organisations();
        return all.stream().min(Comparator.comparingInt(Organisations::rank));
    }

    private static int rank(Organisation body) {
        boolean ran =
                body.role().filter(Codes.OrganisationRole.OPERATOR::equals).isPresent();
        return ran ? 0 : body.teller().orElse(false) ? 1 : 2;
    }

    static Optional<String> identity(TreatedCase treated) {
        return identity(treated.content());
    }

    static Optional<String> identity(FailureCase content) {
        return content.subject()
                .flatMap(Organisations::main)
                .flatMap(Organisation::name)
                .flatMap(Organisations::identity);
    }

    static Optional<String> identity(String name) {
        int open = name.indexOf(OPEN);
        if (open >= 0) {
            int close = name.indexOf(CLOSE, open);
            String label = close < 0 ? "" : name.substring(open + 1, close);
            String code = label.substring(label.lastIndexOf(' ') + 1);
            return isCode(code) ? Optional.of(OPEN + code) : Optional.empty();
        }
        StringBuilder folded = new StringBuilder();
        for (String word : CastMatcher.fold(name).split("[^\\p{L}\\p{N}]+")) {
            if (!LEGAL_FORMS.contains(word.toLowerCase(Locale.ROOT))) {
                folded.append(word);
            }
        }
        return folded.isEmpty() ? Optional.empty() : Optional.of(folded.toString());
    }

    private static boolean isCode(String code) {
        return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }
}
