package org.lessons.benchmarks.jmh;

import java.util.ArrayList;
import java.util.List;
import org.lessons.benchmarks.CaseGenerator;
import org.lessons.model.Account;
import org.lessons.model.AsTold;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.WhatWeDid;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Cases of about 5 KB of text, in which nothing is wrong, handed out in turn: the generated ones, with the story as somebody
 * told it into a microphone beside the stages.
 */
@State(Scope.Thread)
public class TypicalCases {

    /** Characters of text in each, and a sentence more at most. */
    static final int TEXT = 5_000;

    private static final int MANY = 64;

    private final List<FailureCase> cases = new ArrayList<>();
    private int next;

    /** Made by JMH. */
    public TypicalCases() {}

    /** Makes them. */
    @Setup
    public void generate() {
        for (int number = 0; number < MANY; number++) {
            cases.add(made(number));
        }
    }

    FailureCase next() {
        next = (next + 1) % MANY;
        return cases.get(next);
    }

    static FailureCase made(int number) {
        CaseGenerator generator = new CaseGenerator(1);
        FailureCase content = generator.caseFile(number).content();
        StringBuilder told = new StringBuilder();
        int missing = TEXT - textOf(content);
        // Whole sentences of other cases, so that the text is one that somebody could have told.
        for (int other = number + MANY; told.length() < missing; other++) {
            FailureCase from = generator.caseFile(other).content();
            for (String sentence : firstAccount(from).split("(?<=[.!?])\\s+")) {
                if (told.length() < missing) {
                    told.append(told.length() == 0 ? "" : " ").append(sentence);
                }
            }
        }
        AsTold asTold =
                AsTold.builder().text(told.toString()).how(Codes.Telling.SPOKEN).build();
        return content.withNarrative(content.narrative().orElseThrow().withAsTold(asTold));
    }

    private static String firstAccount(FailureCase content) {
        return content.narrative()
                .flatMap(Narrative::whatWeDid)
                .map(WhatWeDid::accounts)
                .flatMap(accounts -> accounts.stream().findFirst())
                .flatMap(Account::text)
                .orElseThrow();
    }

    static int textOf(FailureCase content) {
        int[] length = {0};
        Shape.of(content).walk(content, (at, part, element) -> {
            if (part.leaf().filter(leaf -> leaf.form() == Leaf.Form.TEXT).isPresent()) {
                length[0] += ((String) element).length();
            }
        });
        return length[0];
    }
}
