package org.lessons.io.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lessons.model.resource.Words;

/** What stands on a page of a survey. */
final class SurveyPage {

    private static final Words WORDS = Words.of(Survey.class, "META-INF/lessons/publish-survey");

    private SurveyPage() {}

    static String words(List<Inline> pieces) {
        StringBuilder words = new StringBuilder();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Jump jump) {
                words.append(jump.words());
            } else if (piece instanceof Inline.Words plain) {
                words.append(plain.words());
            } else if (piece instanceof Inline.Strong strong) {
                words.append(strong.words());
            }
        }
        return words.toString();
    }

    /** The entries of the index that follow a heading: name and chapters. */
    static Map<String, String> entries(List<Block> blocks, String key, Locale locale) {
        String wanted = WORDS.find("index." + (key.equals("signals") ? "shown" : key), locale)
                .orElseThrow();
        boolean isBelow = false;
        Map<String, String> entries = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                isBelow = Brief.words(heading.words().get(0)).equals(wanted);
            } else if (isBelow && block instanceof Block.Section section) {
                ((Block.Facts) section.blocks().get(0))
                        .facts()
                        .forEach(fact -> entries.put(fact.name(), words(fact.value())));
            }
        }
        return entries;
    }

    static Stream<Block.Table> tables(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Section section) {
                return tables(section.blocks());
            }
            return block instanceof Block.Table table ? Stream.of(table) : Stream.empty();
        });
    }

    /** The cells of the first table by what names their row. */
    static Map<String, List<String>> table(List<Block> blocks) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        tables(blocks)
                .findFirst()
                .orElseThrow()
                .rows()
                .forEach(row -> rows.put(
                        words(row.get(0)),
                        row.stream().skip(1).map(SurveyPage::words).toList()));
        return rows;
    }
}
