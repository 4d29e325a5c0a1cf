package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The chapters of a book by number and title. */
final class Contents {

    /** A title that is longer is a text, and a book does not hold the texts of all its cases. */
    private static final int LONGEST = 200;

    private final Said said;
    private final Map<Integer, Inline.Jump> titles = new TreeMap<>();

    Contents(Said said) {
        this.said = said;
    }

    /** Takes a chapter of a number that no other has. */
    void add(int chapter, String title, Optional<String> language) {
        Inline.Jump jump = new Inline.Jump(Brief.line(title, LONGEST), Chapters.place(chapter), language);
        if (titles.putIfAbsent(chapter, jump) != null) {
            throw new IllegalArgumentException("there is a chapter of that number already");
        }
    }

    List<Block> blocks() {
        List<Block.Fact> facts = new ArrayList<>();
        titles.forEach((chapter, title) -> facts.add(new Block.Fact(Integer.toString(chapter), List.of(title))));
        return List.of(
                new Block.Heading(2, List.of(Inline.of(said.say("contents"))), Optional.of("contents")),
                Block.section("contents", new Block.Facts(facts)));
    }
}
