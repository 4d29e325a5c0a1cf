package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lessons.model.Concern;
import org.lessons.model.trail.Timeline;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * What others saw before it began or while it ran, and what became of it, for each kind of thing and each setting. The tables are
 * those of {@link WarningTable}; where too few cases were told for one, the chapters are named. Codes of other lists are taken
 * together, so that there are no more tables than our lists have codes, whatever a case holds.
 */
final class EarlyWarnings {

    private static final Set<Term> EARLY = Set.of(Codes.Timing.BEFORE, Codes.Timing.DURING);

    private final Said said;
    private final int smallest;
    private final Map<Listed, Map<Listed, WarningTable>> tables = new HashMap<>();
    private boolean isAnotherFateTold;

    EarlyWarnings(Said said, int smallest) {
        this.said = said;
        this.smallest = smallest;
    }

    void add(int chapter, Story story) {
        Map<WarningTable.Cell, Integer> seen = seen(story);
        for (Listed kind : together("kinds", story.subject().kinds())) {
            for (Listed setting : together("settings", story.subject().settings())) {
                tables.computeIfAbsent(kind, key -> new HashMap<>())
                        .computeIfAbsent(setting, key -> new WarningTable(said, smallest))
                        .add(chapter, seen);
            }
        }
    }

    private static Set<Listed> together(String list, List<Term> terms) {
        Set<Listed> listed = new LinkedHashSet<>();
        terms.forEach(term -> listed.add(Listed.together(list, Optional.of(term))));
        if (listed.isEmpty()) {
            listed.add(Listed.notTold(list));
        }
        return listed;
    }

    /** How often the case tells each sign with each fate. */
    private Map<WarningTable.Cell, Integer> seen(Story story) {
        Map<WarningTable.Cell, Integer> seen = new LinkedHashMap<>();
        List<Concern> concerns = story.concerns();
        List<Timeline.Warning> warnings = story.timeline().warnings();
        for (int at = 0; at < concerns.size() && at < warnings.size(); at++) {
            if (concerns.get(at).timing().filter(EARLY::contains).isPresent()) {
                Listed sign = Listed.together("signals", concerns.get(at).signal());
                Listed fate = Listed.together("responses", warnings.get(at).fate());
                isAnotherFateTold |= fate.sort() == Listed.Sort.ANOTHER;
                seen.merge(new WarningTable.Cell(sign, fate), 1, Integer::sum);
            }
        }
        return seen;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Inline.of(said.say("before"))), Optional.of("before-you-try-this")));
        blocks.add(Block.paragraph(said.say("before.intro")));
        blocks.add(Block.paragraph(said.say("before.rule", said.number(smallest))));
        Map<Listed, Map<Listed, WarningTable>> kinds = new TreeMap<>(Listed.asOffered());
        kinds.putAll(tables);
        Comparator<Listed> byLabel = Listed.byLabel(said);
        kinds.forEach((kind, unsorted) -> {
            String called = kind.sort() == Listed.Sort.NOT_TOLD ? said.say("before.no-kind") : kind.label(said);
            blocks.add(Block.heading(3, called));
            Map<Listed, WarningTable> settings = new TreeMap<>(byLabel);
            settings.putAll(unsorted);
            settings.forEach((setting, table) -> {
                if (table.isShown()) {
                    blocks.add(Block.heading(4, setting(setting)));
                    blocks.addAll(table.blocks(isAnotherFateTold));
                }
            });
            few(blocks, settings);
        });
        return blocks;
    }

    private String setting(Listed setting) {
        return setting.sort() == Listed.Sort.NOT_TOLD ? said.say("before.no-setting") : setting.label(said);
    }

    /** Those of which there are too few for a table. */
    private void few(List<Block> blocks, Map<Listed, WarningTable> settings) {
        List<Block.Fact> facts = new ArrayList<>();
        settings.forEach((setting, table) -> {
            if (!table.isShown()) {
                facts.add(new Block.Fact(setting(setting), table.chapters()));
            }
        });
        if (!facts.isEmpty()) {
            blocks.add(Block.paragraph(said.say("before.few", said.number(smallest))));
            blocks.add(Block.section("index", new Block.Facts(facts)));
        }
    }
}
