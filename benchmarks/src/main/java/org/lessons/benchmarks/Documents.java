package org.lessons.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.CastMember;
import org.lessons.model.vocabulary.Term;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The files that the programs exchange with the scorer: a JSON document a line, members that are not known left aside. */
final class Documents {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Documents() {}

    /** A text in which something is to be found. */
    record Document(@JsonProperty("doc_id") String docId, String text) {}

    /** A name that the teller of a text declared. */
    record Name(
            @Nullable String id,
            @Nullable String category,
            @Nullable String name,
            @Nullable List<String> aliases) {

        CastMember member() {
            return CastMember.builder()
                    .id(Optional.ofNullable(id))
                    .category(Optional.ofNullable(category).flatMap(Term::parse))
                    .name(Optional.ofNullable(name))
                    .aliases(aliases == null ? List.of() : aliases)
                    .build();
        }
    }

    /** The names that belong to a text. */
    record Cast(@JsonProperty("doc_id") String docId, List<Name> cast) {}

    /** A stretch that was found, in code points, the end exclusive. */
    record Found(int start, int end, String label) {}

    /** All that was found in a text. */
    record Answer(@JsonProperty("doc_id") String docId, List<Found> spans) {}

    /** A stretch that somebody marked, in code points, the end exclusive; {@code NO_MASK} where it may stay. */
    record Mention(
            int start,
            int end,
            String type,
            @JsonProperty("id_type") String idType,
            @JsonProperty("entity_id") String entityId,
            String annotator) {}

    /** A text with all that was marked in it. */
    record Gold(@JsonProperty("doc_id") String docId, String text, List<Mention> mentions) {}

    static List<Document> read(Path file) throws IOException {
        List<Document> documents = lines(file, Document.class);
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).docId() == null || documents.get(i).text() == null) {
                throw new IOException("document " + (i + 1) + " lacks doc_id or text");
            }
        }
        return documents;
    }

    static Map<String, List<Name>> readCasts(Path file) throws IOException {
        Map<String, List<Name>> casts = new HashMap<>();
        for (Cast line : lines(file, Cast.class)) {
            casts.put(line.docId(), line.cast() == null ? List.of() : line.cast());
        }
        return casts;
    }

    static <T> List<T> lines(Path file, Class<T> type) throws IOException {
        List<T> read = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read.add(one(line, type, number));
                }
            }
        }
        return read;
    }

    private static <T> T one(String line, Class<T> type, int number) throws IOException {
        try {
            return MAPPER.readValue(line, type);
        } catch (JacksonException e) {
            // Not its message: that quotes the line.
            throw new IOException("line " + number + " is not such a document");
        }
    }

    static String line(Object document) {
        return MAPPER.writeValueAsString(document) + "\n";
    }
}
