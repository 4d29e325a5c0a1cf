package org.lessons.anonymise.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lessons.model.shape.Category;

/**
 * One of the passages in {@code passages/}, with what it marks. The README there says how they are written.
 *
 * @param id which passage
 * @param text the passage without marks
 * @param marks what has to be found
 */
record MarkedPassage(String id, String text, List<Mark> marks) {

    private static final Pattern MARK = Pattern.compile("\\{([A-Z_]+):([^|}]+)\\|([^}]*)}");

    private static final Set<Category> QUASI = EnumSet.of(
            Category.LOCATION,
            Category.DATE,
            Category.AGE,
            Category.ROLE,
            Category.POSTCODE,
            Category.PRODUCT,
            Category.OTHER);

    /** A stretch that has to be hidden, and whose it is. */
    record Mark(int start, int end, Category category, String entity) {

        boolean isQuasi() {
            return QUASI.contains(category);
        }
    }

    static List<MarkedPassage> read(String... files) {
        List<MarkedPassage> passages = new ArrayList<>();
        for (String file : files) {
            for (String block : ("\n" + content(file)).split("\n(?=# id: )")) {
                if (block.startsWith("# id: ")) {
                    passages.add(parse(block.strip()));
                }
            }
        }
        return passages;
    }

    private static String content(String file) {
        try (InputStream in = MarkedPassage.class.getResourceAsStream("/passages/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedPassage parse(String block) {
        String id = block.lines().findFirst().orElseThrow().substring("# id: ".length());
        String marked = String.join(
                        "\n",
                        block.lines()
                                .filter(line -> !line.startsWith("# "))
                                .map(line -> line.equals(".") ? "" : line)
                                .toList())
                .strip();
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int start = text.length();
            text.append(matcher.group(3));
            Category category = Category.valueOf(matcher.group(1));
            marks.add(new Mark(start, text.length(), category, category + matcher.group(2)));
            from = matcher.end();
        }
        text.append(marked.substring(from));
        return new MarkedPassage(id, text.toString(), marks);
    }
}
