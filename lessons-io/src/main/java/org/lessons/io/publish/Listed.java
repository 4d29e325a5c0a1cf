package org.lessons.io.publish;

import java.util.Comparator;
import java.util.Optional;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * A code under which cases are gathered, or that there is none.
 *
 * @param list the vocabulary, such as {@code signals}
 * @param sort whether it is told
 * @param code as it is written in a file; empty where {@code sort} says it all
 */
record Listed(String list, Sort sort, String code) {

    /** In the order in which they stand: what has a name first. */
    enum Sort {
        /** A code, of ours or of another list. */
        TOLD,
        /** Any code of another list, where these are taken together. */
        ANOTHER,
        /** Nobody told. */
        NOT_TOLD
    }

    /** Each code by itself. */
    static Listed each(String list, Term term) {
        return new Listed(list, Sort.TOLD, term.toString());
    }

    static Listed notTold(String list) {
        return new Listed(list, Sort.NOT_TOLD, "");
    }

    /** The codes of other lists together, so that there are no more of these than our list has codes, and two. */
    static Listed together(String list, Optional<Term> term) {
        if (term.isEmpty()) {
            return notTold(list);
        }
        boolean isOurs = vocabulary(list).holds(term.get());
        return isOurs ? each(list, term.get()) : new Listed(list, Sort.ANOTHER, "");
    }

    /** What it is called; a code of another list stands with the list's name, for it means nothing without. */
    String label(Said said) {
        return switch (sort) {
            case TOLD -> Plain.line(called(Term.of(code), said));
            case ANOTHER -> said.say("another");
            case NOT_TOLD -> said.say("not-told");
        };
    }

    private String called(Term term, Said said) {
        return term.isOurs() ? vocabulary(list).label(term, said.locale()) : term.toString();
    }

    /** By what they are called, then by code. */
    static Comparator<Listed> byLabel(Said said) {
        return Comparator.comparing(Listed::sort)
                .thenComparing(listed -> listed.label(said), Alphabet.of(said.locale()))
                .thenComparing(Listed::code);
    }

    /** As a form would offer them, then by code. */
    static Comparator<Listed> asOffered() {
        return Comparator.comparing(Listed::sort).thenComparing(Listed::offered).thenComparing(Listed::code);
    }

    private int offered() {
        int at = sort == Sort.TOLD ? vocabulary(list).terms().indexOf(Term.of(code)) : -1;
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static Vocabulary vocabulary(String list) {
        return Vocabulary.named(list).orElseThrow();
    }
}
