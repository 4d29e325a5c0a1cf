package org.lessons.anonymise.names;

import java.util.BitSet;
import org.lessons.anonymise.grammar.Found;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.grammar.WordHash;
import org.lessons.model.shape.Category;

/** Finds the names in a passage: its capitalised sequences, and whatever is a name elsewhere in the case. */
public final class NameFinder {

    /** What is known elsewhere, written small or shouted here. */
    static final double SMALL = 0.7;

    private static final double PEOPLE = 0.28;

    private final Reading reading;
    private final Tokens tokens;
    private final Evidence evidence;
    private final Found found;
    private final HowSure howSure;
    private final SmallNames small;
    private final BitSet taken = new BitSet();

    private NameFinder(Reading reading, Evidence evidence, Found found) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.evidence = evidence;
        this.found = found;
        this.howSure = new HowSure(reading, evidence);
        this.small = new SmallNames(reading, found);
    }

    /**
     * Adds the names of a passage.
     *
     * @param reading the passage
     * @param evidence what the case it belongs to says
     * @param found takes them
     */
    public static void find(Reading reading, Evidence evidence, Found found) {
        NameFinder finder = new NameFinder(reading, evidence, found);
        new Weighing(reading, evidence).each(finder::take);
        finder.findKnown();
        new ShoutedNames(reading, evidence, finder.small, found).findAll();
    }

    private void take(Sequence sequence) {
        double confidence = sequence.confidence();
        for (int i = sequence.first(); i <= sequence.last(); i++) {
            Evidence.Anchor anchor = reading.isWord(i) ? evidence.anchorOf(reading.hash(i)) : null;
            if (anchor != null && anchor.confidence() > confidence && sequence.first() == sequence.last()) {
                confidence = anchor.confidence();
            }
        }
        Category category = sequence.category();
        Evidence.Anchor anchor =
                sequence.first() == sequence.last() ? evidence.anchorOf(reading.hash(sequence.first())) : null;
        if (anchor != null && anchor.confidence() >= sequence.confidence()) {
            category = anchor.category();
        }
        if (confidence >= Sequence.ANCHORS) {
            taken.set(sequence.first(), sequence.last() + 1);
        }
        add(sequence.first(), sequence.last(), category, sequence.source(), howSure.of(sequence, confidence));
    }

    private void add(int first, int last, Category category, String source, double confidence) {
        found.span(tokens.start(first), tokens.end(last), category, source, confidence);
    }

    /** Words and sequences that are names elsewhere, however they are written here. */
    private void findKnown() {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isNobody(i)) {
                continue;
            }
            if (reading.has(i, Sign.PEOPLE) && reading.isPublic(i) && !taken.get(i)) {
                add(i, i, Category.OTHER, "people", PEOPLE);
            }
            if (reading.isPublic(i) && !reading.isPublic(i - 1) && reading.isCapital(i)) {
                findState(i);
            }
            if (!reading.isWord(i) || taken.get(i) || reading.isShouted(i) || reading.isPublic(i) || findSequence(i)) {
                continue;
            }
            Evidence.Anchor anchor = evidence.anchorOf(reading.hash(i));
            if (anchor != null) {
                boolean common = reading.has(i, Sign.COMMON | Sign.NAME_TOO);
                if (reading.isCapital(i) && !(common && reading.beginsSentence(i) && !reading.says(i + 1))) {
                    add(i, i, anchor.category(), "known", howSure.unsupported(anchor.confidence()));
                } else if (isKnownSmall(i, anchor, common)) {
                    add(i, i, anchor.category(), "known", Math.min(anchor.confidence(), SMALL));
                }
            } else if (!reading.isCapital(i)) {
                small.find(i);
            }
        }
    }

    /** "Court of Cassation", "Kingdom of Sweden": known to everybody, and a clue to a case. */
    private void findState(int first) {
        int last = first;
        boolean court = false;
        while (last + 1 < reading.size() && reading.isPublic(last + 1) && !reading.newLine(last + 1)) {
            last++;
        }
        for (int i = first; i <= last; i++) {
            court |= reading.isCapital(i) && reading.has(i, Sign.COURT);
        }
        if (court) {
            add(first, last, Category.ORGANISATION, "state", PEOPLE);
        }
    }

    /** Somebody known, written small: a word of every day only where it begins a sentence and does something. */
    private boolean isKnownSmall(int i, Evidence.Anchor anchor, boolean common) {
        boolean does = reading.beginsSentence(i) && reading.says(i + 1);
        return !reading.isCapital(i) && anchor.category() == Category.PERSON && (!common || does);
    }

    /** The longest sequence that is a name elsewhere and stands here, capitalised. */
    private boolean findSequence(int first) {
        if (!reading.isCapital(first) || !evidence.beginsSequence(reading.hash(first))) {
            return false;
        }
        long hashes = reading.hash(first);
        int words = 1;
        int last = -1;
        Evidence.Anchor known = null;
        for (int i = first + 1; i < reading.size() && words < Lexicon.LONGEST && !reading.newLine(i); i++) {
            if (!reading.isWord(i)) {
                if (!reading.isJoint(i)) {
                    break;
                }
                continue;
            }
            hashes = WordHash.then(hashes, reading.hash(i));
            words++;
            Evidence.Anchor anchor = evidence.anchorOfSequence(hashes);
            if (anchor != null) {
                known = anchor;
                last = i;
            }
        }
        if (known != null) {
            add(first, last, known.category(), "known", howSure.unsupported(known.confidence()));
            taken.set(first, last + 1);
        }
        return known != null;
    }
}
