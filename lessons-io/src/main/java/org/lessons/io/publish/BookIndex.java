package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.trail.Lag;
import org.lessons.model.vocabulary.Term;

/**
 * Where in a book one finds what: by what went wrong, by what showed it, by what was tried and where, and by how long the first concern
 * waited. Each chapter stands in each list: where a case does not tell it, under that.
 */
final class BookIndex {

    private static final String ORDER_ONLY = "order-only";
    private static final String NOT_KNOWN = "not-known";

    private final Said said;
    private final Map<String, Map<Listed, Chapters>> lists = new HashMap<>();
    private final Map<String, Chapters> certainly = new LinkedHashMap<>();
    private final Map<String, Chapters> perhaps = new HashMap<>();

    BookIndex(Said said) {
        this.said = said;
        Band.ALL.forEach(band -> certainly.put(band.key(), new Chapters()));
        certainly.put(ORDER_ONLY, new Chapters());
        certainly.put(NOT_KNOWN, new Chapters());
    }

    void add(int chapter, Story story) {
        List<Cause> causes =
                story.narrative().whyItDidNotWork().map(WhyItDidNotWork::causes).orElse(List.of());
        add(chapter, "factors", told(causes.stream().map(Cause::factor).toList()));
        add(chapter, "domains", told(causes.stream().map(Cause::domain).toList()));
        add(
                chapter,
                "signals",
                told(story.concerns().stream().map(Concern::signal).toList()));
        add(chapter, "settings", story.subject().settings());
        add(chapter, "kinds", story.subject().kinds());
        add(chapter, story.timeline().concernToStop());
    }

    private static List<Term> told(List<Optional<Term>> terms) {
        return terms.stream().flatMap(Optional::stream).toList();
    }

    private void add(int chapter, String list, List<Term> terms) {
        Set<Listed> entries = new LinkedHashSet<>();
        terms.forEach(term -> entries.add(Listed.each(list, term)));
        if (entries.isEmpty()) {
            entries.add(Listed.notTold(list));
        }
        Map<Listed, Chapters> chapters = lists.computeIfAbsent(list, name -> new HashMap<>());
        entries.forEach(
                entry -> chapters.computeIfAbsent(entry, key -> new Chapters()).add(chapter));
    }

    private void add(int chapter, Lag lag) {
        if (lag.kind() == Lag.Kind.NONE || lag.kind() == Lag.Kind.ORDER_ONLY) {
            in(certainly, lag.kind() == Lag.Kind.NONE ? NOT_KNOWN : ORDER_ONLY).add(chapter);
            return;
        }
        for (Band band : Band.ALL) {
            if (band.isCertain(lag)) {
                in(certainly, band.key()).add(chapter);
            } else if (band.isPossible(lag)) {
                in(perhaps, band.key()).add(chapter);
            }
        }
    }

    private static Chapters in(Map<String, Chapters> bands, String key) {
        return bands.computeIfAbsent(key, name -> new Chapters());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Inline.of(said.say("index"))), Optional.of("index")));
        blocks.add(Block.paragraph(said.say("index.intro")));
        list(blocks, "wrong", "factors", "domains");
        list(blocks, "shown", "signals");
        list(blocks, "where", "settings", "kinds");
        blocks.add(Block.heading(3, said.say("index.waited")));
        blocks.add(Block.paragraph(said.say("index.waited.rule")));
        blocks.add(entries(waited()));
        return blocks;
    }

    private void list(List<Block> blocks, String key, String... names) {
        blocks.add(Block.heading(3, said.say("index." + key)));
        for (String name : names) {
            if (names.length > 1) {
                blocks.add(Block.heading(4, said.say("index." + name)));
            }
            List<Block.Fact> facts = new ArrayList<>();
            Map<Listed, Chapters> sorted = new TreeMap<>(Listed.byLabel(said));
            sorted.putAll(lists.getOrDefault(name, Map.of()));
            sorted.forEach((entry, chapters) -> facts.add(new Block.Fact(entry.label(said), chapters.jumps())));
            blocks.add(entries(facts));
        }
    }

    private static Block entries(List<Block.Fact> facts) {
        return Block.section("index", new Block.Facts(facts));
    }

    private List<Block.Fact> waited() {
        List<Block.Fact> facts = new ArrayList<>();
        certainly.forEach((key, chapters) -> {
            Chapters vague = perhaps.getOrDefault(key, new Chapters());
            List<Inline> words = new ArrayList<>(chapters.jumps());
            if (!vague.isEmpty()) {
                words.add(Inline.of(words.isEmpty() ? said.say("index.perhaps") : said.say("index.and-perhaps")));
                words.addAll(vague.jumps());
            }
            if (!words.isEmpty()) {
                facts.add(new Block.Fact(said.say("band." + key), words));
            }
        });
        return facts;
    }
}
