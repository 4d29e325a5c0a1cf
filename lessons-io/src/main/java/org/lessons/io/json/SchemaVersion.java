package org.lessons.io.json;

/** Compares versions of the schema: two numbers and a point. */
final class SchemaVersion {

    private static final int LONGEST = 9;

    private SchemaVersion() {}

    /** Whether a text is a version at all, and one after that which is known. */
    static boolean isNewer(String text, String known) {
        int point = text.indexOf('.');
        if (!isNumber(text, 0, point) || !isNumber(text, point + 1, text.length())) {
            return false;
        }
        int knownPoint = known.indexOf('.');
        int major = Integer.compare(number(text, 0, point), number(known, 0, knownPoint));
        int minor =
                Integer.compare(number(text, point + 1, text.length()), number(known, knownPoint + 1, known.length()));
        return major > 0 || major == 0 && minor > 0;
    }

    /** Whether a version, which is one, differs from another in its second number alone. */
    static boolean isOfSameMajor(String version, String known) {
        return number(version, 0, version.indexOf('.')) == number(known, 0, known.indexOf('.'));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isNumber(String text, int from, int to) {
        boolean digits = to > from && to - from <= LONGEST && (text.charAt(from) != '0' || to - from == 1);
        for (int i = from; digits && i < to; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }
}
