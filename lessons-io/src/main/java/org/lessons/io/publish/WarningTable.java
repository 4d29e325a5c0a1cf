package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * The early warnings of the cases of one kind and setting: a row for each sign, a column for what became of it, in each cell how many
 * concerns and, in brackets, how many cases.
 *
 * <p>A cell that fewer than {@code smallest} cases tell says only that, of the concerns nothing. Nothing else in the table lets the
 * number be worked out:
 *
 * <ul>
 *   <li>There is no sum, and no cell is the sum of others: a case may tell several signs, and need tell none.
 *   <li>There is a table only for {@code smallest} cases or more. So there is always a case that does not tell what a hidden cell counts,
 *       and one that does: had the first told it too, or, where one more would be shown, one of the others not, the table would be the
 *       same to the letter, and the number another. That holds though the table says how many cases it is made from.
 *   <li>Where {@code smallest} is 2, "fewer than 2" would be 1 if none were written as 0. There none is hidden alike.
 *   <li>Rows stand by name and columns as the list has them, never by size. A row says that the sign was told at all. The columns
 *       are those of the list, and are there whether anything stands in them or not; one for codes of other lists is there when
 *       any case of the book has such a code, and always where {@code smallest} is 2.
 *   <li>Where every cell would be hidden or 0, a list names those that are hidden; that is as much as the table would have said.
 *   <li>The question below it names the greatest cell of those that are shown.
 * </ul>
 */
final class WarningTable {

    private static final Set<Term> UNHEEDED = Set.of(
            Codes.ResponseKind.DEFERRED,
            Codes.ResponseKind.RELABELLED,
            Codes.ResponseKind.REASSURED,
            Codes.ResponseKind.OVERRULED,
            Codes.ResponseKind.UNANSWERED);

    private static final Comparator<Count> BY_SIZE =
            Comparator.comparingInt(Count::cases).thenComparingInt(Count::concerns);

    private static final String FATES = "responses";

    /** A sign and what became of it. */
    record Cell(Listed sign, Listed fate) {}

    /** How often. */
    private record Count(int concerns, int cases) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(concerns + other.concerns, cases + other.cases);
        }
    }

    private final Said said;
    private final int smallest;
    private final Map<Cell, Count> counts = new HashMap<>();
    private final Chapters first = new Chapters();
    private int cases;

    WarningTable(Said said, int smallest) {
        this.said = said;
        this.smallest = smallest;
    }

    /** Takes a case, and how many of its concerns each cell counts. */
    void add(int chapter, Map<Cell, Integer> seen) {
        cases++;
        if (!isShown()) {
            first.add(chapter);
        }
        seen.forEach((cell, concerns) -> counts.merge(cell, new Count(concerns, 1), Count::plus));
    }

    /** Whether there are cases enough for a table. */
    boolean isShown() {
        return cases >= smallest;
    }

    /** The way to all of them, while there are too few for a table. */
    List<Inline> chapters() {
        return first.jumps();
    }

    List<Block> blocks(boolean isAnotherFateTold) {
        if (counts.isEmpty()) {
            return List.of(Block.paragraph(said.say("before.none", said.number(cases))));
        }
        List<Listed> fates = fates(isAnotherFateTold || smallest == 2);
        Set<Listed> signs = new TreeSet<>(Listed.byLabel(said));
        counts.keySet().forEach(cell -> signs.add(cell.sign()));
        List<Block> blocks = new ArrayList<>();
        if (smallest > 2 && counts.values().stream().noneMatch(this::isWritten)) {
            blocks.add(Block.paragraph(said.say("before.list", said.number(cases), said.number(smallest))));
            blocks.add(Block.section("index", list(signs, fates)));
        } else {
            blocks.add(Block.section("wide", table(signs, fates)));
            ask(blocks, signs, fates);
        }
        return blocks;
    }

    /** What the table would say, were it nothing but "fewer than": each sign, and what became of it in some case. */
    private Block list(Set<Listed> signs, List<Listed> fates) {
        List<Block.Fact> facts = new ArrayList<>();
        for (Listed sign : signs) {
            List<String> told = fates.stream()
                    .filter(fate -> count(new Cell(sign, fate)).cases() > 0)
                    .map(this::called)
                    .toList();
            facts.add(new Block.Fact(called(sign), List.of(Inline.of(String.join("; ", told)))));
        }
        return new Block.Facts(facts);
    }

    private Block table(Set<Listed> signs, List<Listed> fates) {
        List<String> heads = new ArrayList<>();
        heads.add(said.say("before.sign"));
        fates.forEach(fate -> heads.add(called(fate)));
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Listed sign : signs) {
            List<List<Inline>> row = new ArrayList<>();
            row.add(List.of(Inline.of(called(sign))));
            for (Listed fate : fates) {
                row.add(List.of(Inline.of(figure(count(new Cell(sign, fate))))));
            }
            rows.add(row);
        }
        return new Block.Table(said.say("before.table", said.number(cases)), heads, rows, true);
    }

    private String figure(Count count) {
        if (isWritten(count)) {
            return said.say("before.figure", said.number(count.concerns()), said.number(count.cases()));
        }
        return count.cases() == 0 && smallest > 2 ? "0" : said.say("fewer", said.number(smallest));
    }

    private boolean isWritten(Count count) {
        return count.cases() >= smallest;
    }

    private Count count(Cell cell) {
        return counts.getOrDefault(cell, Count.NONE);
    }

    private String called(Listed listed) {
        boolean isUntoldFate =
                listed.sort() == Listed.Sort.NOT_TOLD && listed.list().equals(FATES);
        return isUntoldFate ? said.say("before.untold") : listed.label(said);
    }

    /** What became of it, as our list has it. */
    private static List<Listed> fates(boolean withAnother) {
        Vocabulary list = Vocabulary.named(FATES).orElseThrow();
        List<Listed> fates = new ArrayList<>();
        Stream.concat(list.terms().stream(), list.retired().stream())
                .forEach(term -> fates.add(Listed.each(FATES, term)));
        if (withAnother) {
            fates.add(new Listed(FATES, Listed.Sort.ANOTHER, ""));
        }
        fates.add(Listed.notTold(FATES));
        return fates;
    }

    /** The most frequent of those that were not acted on; the first of several. */
    private void ask(List<Block> blocks, Set<Listed> signs, List<Listed> fates) {
        @Nullable Cell most = null;
        for (Listed sign : signs) {
            for (Listed fate : fates) {
                Cell cell = new Cell(sign, fate);
                boolean isMore = most == null || BY_SIZE.compare(count(cell), count(most)) > 0;
                if (isAsked(cell) && isWritten(count(cell)) && isMore) {
                    most = cell;
                }
            }
        }
        if (most != null) {
            String question = said.say(
                    "ask.early",
                    called(most.sign()),
                    called(most.fate()),
                    said.number(count(most).concerns()),
                    said.number(count(most).cases()));
            blocks.add(new Block.Paragraph(List.of(Inline.strong(said.say("ask")), Inline.of(" " + question)), "ask"));
        }
    }

    private static boolean isAsked(Cell cell) {
        return cell.sign().sort() == Listed.Sort.TOLD
                && cell.fate().sort() == Listed.Sort.TOLD
                && UNHEEDED.contains(Term.of(cell.fate().code()));
    }
}
