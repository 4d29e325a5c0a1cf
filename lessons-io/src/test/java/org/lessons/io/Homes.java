package org.lessons.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where each fact of one narrative stands in a case: a table that points into the narrative and holds no word of it. What the
 * columns mean is said in {@code docs/homes.md}.
 */
record Homes(String id, String digest, List<Homes.Fact> facts) {

    static final Path ROOT = Path.of(System.getProperty("lessons.root"));
    static final Path TABLES = ROOT.resolve("lessons-io/src/test/resources/narratives");
    static final String WHOLE = "/case/narrative/asTold/text";

    /** One line of a table; a fact that the case needs and nobody told has no stage. */
    record Fact(String stage, int sentence, int from, int to, String home, String value, String rough) {

        private static Fact of(String line) {
            String[] columns = line.split(" +");
            boolean told = !columns[0].equals("-");
            return new Fact(
                    told ? columns[0] : "",
                    told ? Integer.parseInt(columns[1]) : 0,
                    told ? Integer.parseInt(columns[2]) : 0,
                    told ? Integer.parseInt(columns[3]) : 0,
                    columns[4],
                    columns[5],
                    columns.length > 6 ? columns[6] : "");
        }

        boolean isTold() {
            return !stage.isEmpty();
        }

        /** The words themselves are put there. */
        boolean isText() {
            return value.equals("text");
        }

        /** The words have no component of their own and stay within the text of another fact. */
        boolean isWithin() {
            return value.equals("in");
        }

        /** A sign at the head of a line, which is kept where the story stands as it was written. */
        boolean isMark() {
            return value.equals("mark");
        }

        boolean isValue() {
            return !isText() && !isWithin() && !isMark();
        }

        String valueAsText() {
            return value.replace("\"", "");
        }

        private Object valueInDocument() {
            if (value.equals("true")) {
                return true;
            }
            return value.matches("[0-9]+") ? Integer.valueOf(value) : valueAsText();
        }
    }

    static Stream<Homes> all() {
        try (Stream<Path> tables = Files.list(TABLES)) {
            return tables.sorted().map(Homes::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Homes read(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            String[] head = lines.get(0).split(" |:");
            return new Homes(
                    head[1],
                    head[3],
                    lines.stream()
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .map(Fact::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to stand at each home that takes words; words from several places are put together in order. */
    Map<String, String> texts(Function<Fact, String> words) {
        return facts.stream()
                .filter(Fact::isText)
                .collect(Collectors.groupingBy(
                        Fact::home, LinkedHashMap::new, Collectors.mapping(words, Collectors.joining(" "))));
    }

    /** The case file as JSON. */
    byte[] document(Function<Fact, String> words, String whole) {
        Map<String, Object> document = new TreeMap<>();
        put(document, "/schemaVersion", "1.0");
        put(document, WHOLE, whole);
        facts.stream().filter(Fact::isValue).forEach(fact -> put(document, fact.home(), fact.valueInDocument()));
        texts(words).forEach((home, text) -> put(document, home, text));
        return new JsonMapper().writeValueAsBytes(withLists(document));
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> document, String home, Object value) {
        String[] steps = home.substring(1).split("/");
        Map<String, Object> at = document;
        for (int i = 0; i < steps.length - 1; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(steps[i], step -> new TreeMap<String, Object>());
        }
        if (at.put(steps[steps.length - 1], value) != null) {
            throw new IllegalStateException("two values for " + home);
        }
    }

    private static Object withLists(Object value) {
        if (!(value instanceof Map<?, ?> members)) {
            return value;
        }
        if (members.keySet().stream().allMatch(key -> key.toString().matches("[0-9]"))) {
            Collection<Object> elements = new ArrayList<>();
            members.values().forEach(element -> elements.add(withLists(element)));
            return elements;
        }
        Map<String, Object> object = new TreeMap<>();
        members.forEach((key, member) -> object.put(key.toString(), withLists(member)));
        return object;
    }

    @Override
    public String toString() {
        return id;
    }
}
