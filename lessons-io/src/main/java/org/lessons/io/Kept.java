package org.lessons.io;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lessons.model.shape.Pointer;

/**
 * What a document held that this version of the library does not know, kept beside the record that was read from it.
 *
 * <p>{@link org.lessons.io.json.LessonsJson#preserving()} fills it; the writer of what stays in the house puts it back.
 * There is no way to give it to a writer of what goes outside. It may identify people: treat it as the case itself.
 * Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Read<CaseFile> read = LessonsJson.preserving().read(CaseFile.class, in);
 * json.write(edited, out, Identifiable.staysInTheHouse(), read.kept());
 * }</pre>
 *
 * @param members the JSON text of each unknown member by its place; elements of lists by their position
 * @param lists the ids of the elements of each list in which one of those places lies, an empty text for an element
 *     without one: by them a writer sees that nothing was added, removed or moved since
 */
public record Kept(Map<Pointer, String> members, Map<Pointer, List<String>> lists) {

    private static final Kept NOTHING = new Kept(Map.of(), Map.of());

    /** Copies the maps and sorts them by place. */
    public Kept {
        members = Collections.unmodifiableMap(new TreeMap<>(members));
        Map<Pointer, List<String>> copies = new TreeMap<>();
        lists.forEach((place, ids) -> copies.put(place, List.copyOf(ids)));
        lists = Collections.unmodifiableMap(copies);
    }

    /**
     * Nothing was kept.
     *
     * @return always the same one
     */
    public static Kept nothing() {
        return NOTHING;
    }

    /** How many members; neither their names nor what they hold. */
    @Override
    public String toString() {
        return "Kept[" + members.size() + " members]";
    }
}
