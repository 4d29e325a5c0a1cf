package org.lessons.benchmarks;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Names that nobody bears: put together from syllables, hundreds of thousands of them, and none a word of English.
 *
 * <p>That they are no words matters: the leak law looks for names in all that is written, and a name that is also a word of
 * the page would be found there.
 */
final class Names {

    private static final List<String> FIRST = syllables("Bra Cor Dav Del Fen Gal Hes Jor Kel Lor Mav Nev Pel Quo Ras"
            + " Sel Tav Var Wex Yor Zel Bro Cas Dru Fal Gwe Hul Jas Kor Lum Mor Nor Pra Rov Sko Tre Vor");
    // The initials of bodies begin with these: no abbreviation of the page does, as BCP 47 would.
    private static final List<String> RARE_FIRST = syllables("Jor Kel Quo Var Wex Yor Zel Jas Kor Vor");
    private static final List<String> MIDDLE = syllables(
            "a e i o u ae an ar el en er il in ir on or ul um un ya" + " ba da ga ka la ma na ra sa ta va za");
    // No English word ends like these.
    private static final List<String> GIVEN_LAST =
            syllables("zov quen vyr drix lyx vorn thwyn jask zhel vrit kazz doqu mivv");
    private static final List<String> FAMILY_LAST =
            syllables("skaw vandt grezz plovt zquist mendrax fjell korvq thrup nauvre brzek dwyth");
    private static final List<String> PLACE_LAST =
            syllables("zwick thrupby skelgh vombe dwyke zmouth nfraxley vughford");
    private static final List<String> PRODUCT_LAST = syllables("zafy quix tronq vyo klyq jexo");

    private static final List<String> BODIES = List.of(
            "Valley Homes", "Care Partnership", "Housing Group", "Community Trust", "Care Services Ltd", "Homes");
    private static final List<String> BUILDINGS = List.of("", "", "House", "Court", "Gardens", "Lodge");

    private final SplittableRandom random;

    Names(SplittableRandom random) {
        this.random = random;
    }

    String given() {
        return word(GIVEN_LAST);
    }

    /** One in eight is double-barrelled, one in ten has an accent. */
    String family() {
        String family = word(FAMILY_LAST);
        if (random.nextInt(10) == 0) {
            family = family.replaceFirst("[ao]", "é");
        }
        return random.nextInt(8) == 0 ? family + "-" + word(FAMILY_LAST) : family;
    }

    String organisation() {
        return any(RARE_FIRST) + any(MIDDLE) + any(FAMILY_LAST) + " " + any(BODIES);
    }

    String place() {
        return (word(PLACE_LAST) + " " + any(BUILDINGS)).trim();
    }

    String product() {
        return word(PRODUCT_LAST);
    }

    /** The first letters. */
    static String acronym(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split(" ")) {
            letters.appendCodePoint(word.codePointAt(0));
        }
        return letters.toString();
    }

    /** What friends make of a given name. */
    static String shortened(String given) {
        return given.substring(0, 3) + "zko";
    }

    private String word(List<String> last) {
        return any(FIRST) + any(MIDDLE) + any(last);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> syllables(String all) {
        return List.of(all.split(" "));
    }
}
