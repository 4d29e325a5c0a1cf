package org.lessons.io.json;

import java.util.ArrayList;
import java.util.List;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** What was noticed while a document was read, and where the reader stands in it. */
final class Findings {

    final Path path = new Path();
    private final List<Finding> found = new ArrayList<>(0);
    private final int most;
    private final long line;
    private boolean error;

    /**
     * @param most how many are collected
     * @param line the line of the file on which the whole document stands; 0 when it has lines of its own
     */
    Findings(int most, long line) {
        this.most = most;
        this.line = line;
    }

    /** At the token that the parser stands on. */
    void add(JsonParser parser, String code, String... arguments) {
        add(place(parser.currentTokenLocation(), 0), code, arguments);
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
        found.add(Finding.of(new Location.InText(Pointer.ROOT, Math.max(1, line), 1), code, arguments));
    }

    private void add(Location location, String code, String... arguments) {
        Finding finding = Finding.of(location, code, arguments);
        error |= finding.severity() == Severity.ERROR;
        if (found.size() < most) {
            found.add(finding);
        } else {
            found.add(Finding.of(location, "json.too-many-findings", Integer.toString(most)));
            throw new Unreadable();
        }
    }

    private Location place(TokenStreamLocation at, int correction) {
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
    }

    boolean hasError() {
        return error;
    }

    List<Finding> all() {
        return found;
    }
}
