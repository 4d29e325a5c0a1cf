package org.lessons.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a table was saved, as far as its first bytes tell: programs that people open it with save it in other ways. */
final class SavedAs {

    private static final int ENOUGH = 256;
    private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

    private final InputStream rest;
    private final @Nullable String fault;

    private SavedAs(InputStream rest, @Nullable String fault) {
        this.rest = rest;
        this.fault = fault;
    }

    static SavedAs look(InputStream in) throws IOException {
        PushbackInputStream rest = new PushbackInputStream(in, ENOUGH);
        byte[] first = rest.readNBytes(ENOUGH);
        int from = startsWith(first, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        rest.unread(first, from, first.length - from);
        return new SavedAs(rest, fault(Arrays.copyOfRange(first, from, first.length)));
    }

    private static @Nullable String fault(byte[] first) {
        if (startsWith(first, 'P', 'K', 3, 4) || startsWith(first, 0xd0, 0xcf, 0x11, 0xe0)) {
            return "csv.workbook";
        }
        if (startsWith(first, 0xff, 0xfe) || startsWith(first, 0xfe, 0xff) || first.length > 1 && first[1] == 0) {
            return "csv.encoding";
        }
        for (byte b : first) {
            boolean inName =
                    b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_' || b == '"';
            if (!inName) {
                return b == ';' || b == '\t' || b == '|' ? "csv.separator" : null;
            }
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i == bytes.length || (bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The table from its header on. */
    InputStream rest() {
        return rest;
    }

    /** The code of what keeps it from being read; null when nothing is seen. */
    @Nullable
    String fault() {
        return fault;
    }
}
