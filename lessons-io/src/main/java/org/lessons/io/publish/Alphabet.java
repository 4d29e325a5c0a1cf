package org.lessons.io.publish;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import org.lessons.model.resource.Words;

/** The order of words in the language of a book. */
final class Alphabet {

    /** Letters that Welsh writes with two: Java ships no order for it. These are the rules of the Unicode locale data. */
    private static final String WELSH = "& C < ch , Ch , CH & D < dd , Dd , DD & F < ff , Ff , FF & G < ng , Ng , NG"
            + " & L < ll , Ll , LL & P < ph , Ph , PH & R < rh , Rh , RH & T < th , Th , TH";

    private Alphabet() {}

    /** A comparator of one's own, for use in one thread. */
    static Comparator<String> of(Locale locale) {
        Collator order = Words.isWelsh(locale) ? welsh() : Collator.getInstance(Locale.UK);
        return order::compare;
    }

    private static Collator welsh() {
        try {
            return Collator.getInstance(Locale.ROOT) instanceof RuleBasedCollator root
                    ? new RuleBasedCollator(root.getRules() + WELSH)
                    : Collator.getInstance(Locale.ROOT);
        } catch (ParseException e) {
            throw new IllegalStateException("the rules are ours", e);
        }
    }
}
