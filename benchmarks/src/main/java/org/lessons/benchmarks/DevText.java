package org.lessons.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lessons.benchmarks.Documents.Cast;
import org.lessons.benchmarks.Documents.Document;
import org.lessons.benchmarks.Documents.Gold;
import org.lessons.benchmarks.Documents.Mention;
import org.lessons.benchmarks.Documents.Name;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Turns annotated narratives in stages into what {@link Detect} and the scorer read.
 *
 * <p>Title and stages become one text, a line each, and the annotations move along. Into the folder go {@code docs.jsonl}
 * ({doc_id, text}), {@code casts.jsonl} ({doc_id, cast}), {@code gold.jsonl} ({doc_id, text, mentions}), and {@code
 * gold-declared.jsonl}, the same but that only what the cast declares needs to be masked. Exit status 0; 1: a file could not
 * be read or written, or an annotation does not fit its text; 2: it was called wrongly.
 */
@Command(
        name = "DevText",
        description = "Turns annotated narratives into documents, casts and gold files.",
        mixinStandardHelpOptions = true)
public final class DevText implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DEV.jsonl", description = "narratives with casts, stages and spans")
    private Path narratives = Path.of("");

    @Parameters(index = "1", paramLabel = "DIR", description = "where the files go")
    private Path dir = Path.of("");

    /** Made by picocli. */
    DevText() {}

    private record Narrative(
            String id, @Nullable String title, List<Member> cast, Map<String, String> stages, List<Annotation> spans) {}

    private record Member(String entity, String category, String name, List<String> aliases) {}

    private record Annotation(
            String field,
            int start,
            int end,
            String category,
            String type,
            String entity,
            boolean declared,
            String text) {}

    /**
     * Runs it.
     *
     * @param args the file and the folder
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs it without leaving the JVM. */
    static int run(String... args) {
        return Programs.run(new DevText(), args);
    }

    @Override
    public Integer call() throws IOException {
        StringBuilder docs = new StringBuilder();
        StringBuilder casts = new StringBuilder();
        StringBuilder gold = new StringBuilder();
        StringBuilder declared = new StringBuilder();
        for (Narrative narrative : Documents.lines(narratives, Narrative.class)) {
            Map<String, Integer> offsets = new LinkedHashMap<>();
            String text = text(narrative, offsets);
            docs.append(Documents.line(new Document(narrative.id(), text)));
            casts.append(Documents.line(new Cast(
                    narrative.id(),
                    narrative.cast().stream()
                            .map(member ->
                                    new Name(member.entity(), member.category(), member.name(), member.aliases()))
                            .toList())));
            gold.append(Documents.line(gold(narrative, text, offsets, false)));
            declared.append(Documents.line(gold(narrative, text, offsets, true)));
        }
        Files.createDirectories(dir);
        Files.writeString(dir.resolve("docs.jsonl"), docs, StandardCharsets.UTF_8);
        Files.writeString(dir.resolve("casts.jsonl"), casts, StandardCharsets.UTF_8);
        Files.writeString(dir.resolve("gold.jsonl"), gold, StandardCharsets.UTF_8);
        Files.writeString(dir.resolve("gold-declared.jsonl"), declared, StandardCharsets.UTF_8);
        return CommandLine.ExitCode.OK;
    }

    /** Title and stages, a line each; tells for each field at which code point it begins. */
    private static String text(Narrative narrative, Map<String, Integer> offsets) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (narrative.title() != null) {
            fields.put("title", narrative.title());
        }
        fields.putAll(narrative.stages());
        StringBuilder text = new StringBuilder();
        fields.forEach((field, value) -> {
            text.append(text.isEmpty() ? "" : "\n");
            offsets.put(field, text.codePointCount(0, text.length()));
            text.append(value);
        });
        return text.toString();
    }

    private static Gold gold(Narrative narrative, String text, Map<String, Integer> offsets, boolean declaredOnly)
            throws IOException {
        List<Mention> mentions = new ArrayList<>();
        for (Annotation span : narrative.spans()) {
            Integer offset = offsets.get(span.field());
            if (offset == null || !stands(span, text, offset)) {
                throw new IOException("an annotation of " + narrative.id() + " does not fit its text");
            }
            mentions.add(new Mention(
                    offset + span.start(),
                    offset + span.end(),
                    span.category(),
                    declaredOnly && !span.declared() ? "NO_MASK" : span.type(),
                    span.entity(),
                    "dev"));
        }
        return new Gold(narrative.id(), text, mentions);
    }

    private static boolean stands(Annotation span, String text, int offset) {
        int points = text.codePointCount(0, text.length());
        if (span.start() < 0 || span.end() <= span.start() || offset + span.end() > points) {
            return false;
        }
        int from = text.offsetByCodePoints(0, offset + span.start());
        int to = text.offsetByCodePoints(0, offset + span.end());
        return text.substring(from, to).equals(span.text());
    }
}
