package org.lessons.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** What was noticed while a document was read, and where the reader stands in it. */
final class Findings {

    final Path path = new Path();
    final Mode mode;
    private final List<Finding> found = new ArrayList<>(0);
    private final int most;
    private final long line;
    private boolean error;

    /** Where in the document itself stands what the parser reads at an offset of another text that was made of it. */
    private @Nullable NavigableMap<Long, Value.Spot> origins;

    /**
     * @param mode what becomes of that which can be left out
     * @param most how many are collected
     * @param line the line of the file on which the whole document stands; 0 when it has lines of its own
     */
    Findings(Mode mode, int most, long line) {
        this.mode = mode;
        this.most = most;
        this.line = line;
    }

    /** From now on the parser reads a text that was made of the document; with null, the document itself again. */
    void originsAre(@Nullable NavigableMap<Long, Value.Spot> offsets) {
        origins = offsets;
    }

    /** At the token that the parser stands on. */
    void add(JsonParser parser, String code, String... arguments) {
        add(Finding.of(place(parser.currentTokenLocation(), 0), code, arguments));
    }

    /** At that token stands what can be left out without a guess: a warning, unless the reader is strict. */
    void mend(JsonParser parser, String code, String... arguments) {
        add(mended(place(parser.currentTokenLocation(), 0), code, arguments));
    }

    /** As {@link #mend}, at a place that the parser has long passed. */
    void mendAt(Pointer place, String code) {
        add(mended(line > 0 ? new Location.InText(place, line, 1) : new Location.InDocument(place), code));
    }

    private Finding mended(Location location, String code, String... arguments) {
        Finding finding = Finding.of(location, code, arguments);
        return mode == Mode.STRICT ? finding : new Finding(location, code, Severity.WARNING, finding.arguments());
    }

    /**
     * Where the parser could not go on; the last finding of a document, given however many there are.
     *
     * @param ended whether the text ended there; otherwise the parser has read the character that it stumbled over
     */
    void addLast(JsonParser parser, boolean ended, String code, String... arguments) {
        found.add(Finding.of(place(parser.currentLocation(), ended ? 0 : -1), code, arguments));
    }

    /** About the document as a whole. */
    void addAboutAll(String code, String... arguments) {
        found.add(Finding.of(beginning(), code, arguments));
    }

    /** As {@link #mend}, about the document as a whole. */
    void mendAll(String code) {
        found.add(mended(beginning(), code));
    }

    private Location beginning() {
        return new Location.InText(Pointer.ROOT, Math.max(1, line), 1);
    }

    private void add(Finding finding) {
        error |= finding.severity() == Severity.ERROR;
        if (found.size() < most) {
            found.add(finding);
        } else {
            found.add(Finding.of(finding.location(), "json.too-many-findings", Integer.toString(most)));
            throw new Unreadable();
        }
    }

    private Location place(TokenStreamLocation at, int correction) {
        Map.Entry<Long, Value.Spot> origin = origins == null ? null : origins.floorEntry(at.getCharOffset());
        if (origin != null) {
            Value.Spot spot = origin.getValue();
            return new Location.InText(path.pointer(), line > 0 ? line : spot.line(), spot.column());
        }
        // A host's parser may know no lines.
        if (at.getLineNr() < 1) {
            return new Location.InDocument(path.pointer());
        }
        long row = line > 0 ? line : at.getLineNr();
        return new Location.InText(path.pointer(), row, Math.max(1, at.getColumnNr() + correction));
    }

    /** Forgets what was found by the rules of a version that the document does not follow. */
    void forget() {
        found.clear();
        error = false;
    }

    /** Whether something was left out. */
    boolean isMended() {
        return mode != Mode.STRICT && !found.isEmpty();
    }

    boolean hasError() {
        return error;
    }

    List<Finding> all() {
        return found;
    }
}
