package org.lessons.anonymise.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** Codes to their groups. A code of another list, and one that stands in no group, is told or it is not. */
final class CodeSteps implements Coarsening {

    private static final String FILE = "/META-INF/lessons/groups.properties";

    /** By list, what each code and each group belongs to. */
    private static final Map<String, Map<String, String>> GROUPS = load();

    private static final List<String> NAMES = List.of("code", "group", "wider group");

    private final Map<String, String> groups;
    private final List<String> domain;
    private final int height;

    private CodeSteps(Map<String, String> groups, List<String> domain) {
        this.groups = groups;
        this.domain = domain;
        this.height = groups.keySet().stream()
                .mapToInt(code -> above(code).size())
                .max()
                .orElse(0);
    }

    static CodeSteps of(String vocabulary) {
        Map<String, String> groups = GROUPS.getOrDefault(vocabulary, Map.of());
        Stream<String> listed = Vocabulary.named(vocabulary).stream()
                .flatMap(list -> list.terms().stream())
                .map(Term::toString);
        Stream<String> sets = groups.keySet().stream().filter(code -> code.indexOf('+') > 0);
        return new CodeSteps(
                groups, Stream.concat(listed, sets).distinct().sorted().toList());
    }

    @Override
    public List<String> row(String value) {
        List<String> row = new ArrayList<>(List.of(value));
        above(value).forEach(group -> row.add(group + LABEL));
        while (row.size() <= height) {
            row.add(row.get(row.size() - 1));
        }
        return row;
    }

    private List<String> above(String code) {
        List<String> above = new ArrayList<>();
        for (String group = groups.get(code); group != null; group = groups.get(group)) {
            above.add(group);
        }
        return above;
    }

    @Override
    public List<String> steps() {
        return NAMES.subList(0, height + 1);
    }

    @Override
    public List<String> domain() {
        return domain;
    }

    private static Map<String, Map<String, String>> load() {
        Properties read = new Properties();
        try (InputStream in = CodeSteps.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks groups.properties");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Map<String, String>> groups = new HashMap<>();
        for (String key : read.stringPropertyNames()) {
            String list = key.substring(0, key.indexOf('.'));
            String group = key.substring(list.length() + 1);
            for (String member : read.getProperty(key).split(" ")) {
                groups.computeIfAbsent(list, any -> new HashMap<>()).put(member, group);
            }
        }
        return groups;
    }
}
