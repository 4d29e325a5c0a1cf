package org.lessons.model;

import java.util.List;
import java.util.Optional;
import org.lessons.model.vocabulary.Term;

/**
 * One of the six stages in which the story is told.
 *
 * <p>A stage counts as told by any text in it, or by an absence: "nobody decided" is an answer.
 */
public sealed interface Stage extends Partial
        permits WhatWeDid, Concerns, Judgement, PulledThePlug, WhyItDidNotWork, WhatWeWouldDoDifferently {

    /**
     * The stage in free text.
     *
     * @return an account for each perspective, in the order of the telling
     */
    List<Account> accounts();

    /**
     * Who may see the stage.
     *
     * @return a term of the vocabulary {@code levels}; as the case when absent
     */
    Optional<Term> sharing();
}
