package org.lessons.anonymise.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.WordHash;
import org.lessons.anonymise.names.SeenWords.Seen;
import org.lessons.model.shape.Category;

/**
 * What a whole case says of its words: which are also written small, which stand capitalised within a sentence, and which
 * were once told to be a name. Passages of one case share it.
 *
 * <p>Not for use by several threads at once. It holds hashes and counts, no word.
 */
public final class Evidence {

    /** What a word was told to be, and how sure that is. */
    record Anchor(Category category, double confidence) {}

    /** A text of fewer words says nothing of how many people are in it. */
    private static final int SHORTEST_TELLING = 60;

    /** Where people are named, a sure name stands in every thirty words at the most; here in fewer than every seventy. */
    private static final int WORDS_OF_BARE = 70;

    /** However long it is: somebody who is named at the beginning may be "the applicant" ever after. */
    private static final int MOST_OF_BARE = 2;

    /** Mentions by what is a given name, however sure. */
    private static final int MOST_PEOPLE_OF_BARE = 3;

    private static final int FEWEST_OF_PEOPLED = 3;
    private static final int WORDS_OF_PEOPLED = 40;

    private final SeenWords words = new SeenWords();
    private final Map<Long, Anchor> sequences = new HashMap<>();
    private int told;
    private int sure;
    private int people;

    /** Knows nothing yet. */
    public Evidence() {}

    /**
     * Takes a passage in: first how its words are written, then what it anchors.
     *
     * @param reading the passage
     */
    public void read(Reading reading) {
        count(reading);
        anchor(reading);
    }

    void count(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            if (!reading.isWord(i) || reading.isShouted(i) || reading.isHeading(i)) {
                continue;
            }
            told += reading.isSmallText() ? 0 : 1;
            boolean capital = reading.isCapital(i);
            if (capital && (reading.beginsSentence(i) || reading.has(i, Sign.COMMON) && !reading.has(i, Sign.NAME))) {
                continue;
            }
            // Words of every day need no counting: most of a text is made of them.
            if (!capital && reading.has(i, Sign.COMMON) && !reading.has(i, Sign.NAME | Sign.PLACE)) {
                continue;
            }
            Seen seen = words.known(reading.hash(i));
            if (capital) {
                seen.capital++;
            } else {
                seen.small++;
            }
        }
    }

    void anchor(Reading reading) {
        new Weighing(reading, this).each(found -> learn(reading, found));
    }

    private void learn(Reading reading, Sequence found) {
        boolean person = found.category() == Category.PERSON && found.confidence() >= Sureness.EVEN;
        people += person && reading.has(found.first(), Sign.GIVEN) ? 1 : 0;
        if (found.confidence() < Sequence.ANCHORS) {
            return;
        }
        boolean sureName = found.confidence() >= Sureness.LIKELY
                && found.category() != Category.OTHER
                && !HowSure.isRatherThing(reading, found);
        sure += sureName ? 1 : 0;
        Anchor anchor = new Anchor(found.category(), found.confidence() * Sequence.BY_ANCHOR);
        int words = 0;
        long hashes = 0;
        long withoutLast = 0;
        boolean first = true;
        for (int i = found.first(); i <= found.last(); i++) {
            if (!reading.isWord(i)) {
                continue;
            }
            withoutLast = hashes;
            hashes = words == 0 ? reading.hash(i) : WordHash.then(hashes, reading.hash(i));
            words++;
            boolean plain = reading.has(i, Sign.COMMON | Sign.PUBLIC | Sign.HEAD | Sign.TITLE | Sign.PARTICLE)
                    && !reading.has(i, Sign.NAME);
            boolean stands = found.category() == Category.PERSON || first;
            if (!plain && stands && reading.isCapital(i) && reading.signs(i) != Sign.TITLE) {
                put(reading.hash(i), anchor);
                first = false;
            }
        }
        if (words > 1) {
            sequences.putIfAbsent(hashes, anchor);
            this.words.known(reading.hash(found.first())).begins = true;
        }
        if (words > 1 && found.category() == Category.ORGANISATION) {
            put(initials(reading, found), anchor);
        }
        // "Beacon" is "Beacon Housing Support".
        boolean alone = reading.has(found.first(), Sign.COMMON)
                && !reading.has(found.first(), Sign.TRADE | Sign.HEAD | Sign.PUBLIC | Sign.STATE | Sign.ARTICLE);
        if (words > 1 && alone && found.category() == Category.ORGANISATION && isTrade(reading, found)) {
            put(reading.hash(found.first()), anchor);
        }
        // "Tarn Valley" is "Tarn Valley Hospice".
        if (words > 2 && reading.has(found.last(), Sign.HEAD)) {
            sequences.putIfAbsent(withoutLast, anchor);
        }
    }

    /**
     * Whether hardly anybody is named in it for sure: then a capital alone is rather a brand or a term than a name. A short
     * text, and one that does without capitals, says nothing of that.
     */
    boolean isBare() {
        return told >= SHORTEST_TELLING
                && sure * WORDS_OF_BARE < told
                && sure <= MOST_OF_BARE
                && people <= MOST_PEOPLE_OF_BARE;
    }

    /** Whether many are named in it for sure: then capitals in the middle of a sentence are rather names than titles. */
    boolean isPeopled() {
        return sure >= FEWEST_OF_PEOPLED && sure * WORDS_OF_PEOPLED >= told;
    }

    /** Whether all behind the first word says what it is for. */
    private static boolean isTrade(Reading reading, Sequence found) {
        for (int i = found.first() + 1; i <= found.last(); i++) {
            if (reading.isWord(i) && reading.isCapital(i) && !reading.has(i, Sign.TRADE | Sign.HEAD)) {
                return false;
            }
        }
        return true;
    }

    /** The initials of a body, as one word: "TVH". */
    private static long initials(Reading reading, Sequence found) {
        StringBuilder letters = new StringBuilder();
        for (int i = found.first(); i <= found.last(); i++) {
            if (reading.isWord(i) && reading.isCapital(i)) {
                letters.append(reading.tokens().text().charAt(reading.tokens().start(i)));
            }
        }
        return WordHash.of(letters);
    }

    /** That the word is a name of that kind; the surest word counts. */
    void put(long hash, Anchor anchor) {
        Seen seen = words.known(hash);
        Anchor before = seen.anchor;
        if (before == null || before.confidence() < anchor.confidence()) {
            seen.anchor = anchor;
        }
    }

    boolean isSmallElsewhere(long hash) {
        Seen seen = words.of(hash);
        return seen != null && seen.small > 0;
    }

    boolean isCapitalElsewhere(long hash) {
        Seen seen = words.of(hash);
        return seen != null && seen.capital > 0;
    }

    @Nullable
    Anchor anchorOf(long hash) {
        Seen seen = words.of(hash);
        return seen == null ? null : seen.anchor;
    }

    /** Whether a sequence of several words begins so. */
    boolean beginsSequence(long hash) {
        Seen seen = words.of(hash);
        return seen != null && seen.begins;
    }

    @Nullable
    Anchor anchorOfSequence(long hashes) {
        return sequences.get(hashes);
    }

    /** How many words it knows; never which. */
    @Override
    public String toString() {
        return "Evidence[" + words.size() + " words]";
    }
}
