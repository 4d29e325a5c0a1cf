package org.lessons.anonymise.names;

import java.util.BitSet;
import org.lessons.anonymise.grammar.Found;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.grammar.WordHash;
import org.lessons.model.shape.Category;

/** Finds the names in a passage: its capitalised sequences, and whatever is a name elsewhere in the case. */
public final class NameFinder {

    private static final double SMALL = 0.7;
    private static final double UNANCHORED_SMALL = 0.5;
    /** A name in small letters where its writer uses capitals, and nobody does anything. */
    private static final double LONE_SMALL = 0.45;

    private static final double PEOPLE = 0.28;

    /** Up to here a text that names nobody for sure makes a name less so: below what was told of a likely one. */
    private static final double UNSURE = 0.76;

    private static final double BARE = 0.65;

    private static final int MOST_OF_SHOUTED = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final Evidence evidence;
    private final Found found;
    private final BitSet taken = new BitSet();

    private NameFinder(Reading reading, Evidence evidence, Found found) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.evidence = evidence;
        this.found = found;
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
        new Capitals(reading, evidence, finder::take).readAll();
        finder.findKnown();
        finder.findShouted();
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
        if (isTitle(sequence) && evidence.isPeopled()) {
            confidence = Math.max(confidence, Sureness.EVEN);
        }
        add(
                sequence.first(),
                sequence.last(),
                category,
                sequence.source(),
                isRatherThing(sequence)
                        ? inThisText(Math.min(confidence, UNSURE), confidence)
                        : inThisText(confidence));
    }

    /** "Second Verse", "Fit Faith": words of every day that something is called by, unless they are shouted. */
    private boolean isTitle(Sequence sequence) {
        return sequence.category() == Category.PRODUCT
                && sequence.last() > sequence.first()
                && !reading.isCapitals(sequence.first())
                && !reading.isCapitals(sequence.last());
    }

    /** What an article stands before, what is called by two words written as one, and what does what things do too. */
    private boolean isRatherThing(Sequence sequence) {
        boolean article = reading.has(sequence.first() - 1, Sign.ARTICLE) && sequence.first() == sequence.last();
        return article
                || KnownPeople.has(reading, sequence)
                || sequence.category() == Category.PRODUCT
                || sequence.source().equals(OneWord.DOES);
    }

    private double inThisText(double confidence) {
        return inThisText(confidence, confidence);
    }

    /** As sure as it is, and less in a text that names nobody for sure, when it is not sure itself. */
    private double inThisText(double unsure, double otherwise) {
        return unsure <= UNSURE && evidence.isBare() && !reading.isSmallText() ? unsure * BARE : otherwise;
    }

    private void add(int first, int last, Category category, String source, double confidence) {
        found.span(tokens.start(first), tokens.end(last), category, source, confidence);
    }

    /** Words and sequences that are names elsewhere, however they are written here. */
    private void findKnown() {
        for (int i = 0; i < reading.size(); i++) {
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
                    add(i, i, anchor.category(), "known", inThisText(anchor.confidence()));
                } else if (isKnownSmall(i, anchor, common)) {
                    add(i, i, anchor.category(), "known", Math.min(anchor.confidence(), SMALL));
                }
            } else if (!reading.isCapital(i)) {
                findSmall(i);
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
            add(first, last, known.category(), "known", inThisText(known.confidence()));
            taken.set(first, last + 1);
        }
        return known != null;
    }

    /** A name in lower case: only where no list knows it as a word. */
    private void findSmall(int i) {
        boolean given = reading.has(i, Sign.GIVEN)
                && !reading.has(i, Sign.COMMON | Sign.NAME_TOO | Sign.PARTICLE | Sign.PUBLIC);
        if (given && tokens.length(i) > 2) {
            boolean person = reading.isSmallText()
                    || reading.says(i + 1)
                    || reading.has(i - 1, Sign.KIN | Sign.TITLE)
                    || tokens.touchesNext(i);
            int last = reading.has(i + 1, Sign.FAMILY) && !reading.has(i + 1, Sign.COMMON) && !reading.isCapital(i + 1)
                    ? i + 1
                    : i;
            add(i, last, Category.PERSON, "name", person || last > i ? UNANCHORED_SMALL : LONE_SMALL);
        } else if (reading.isSmallText() && isStrange(i)) {
            int last = i;
            while (last - i < 3 && (isStrange(last + 1) || reading.has(last + 1, Sign.BODY_HEAD | Sign.PLACE_HEAD))) {
                last++;
            }
            boolean titled = reading.has(i - 1, Sign.TITLE);
            add(titled ? i - 1 : i, last, Category.PERSON, "small", UNANCHORED_SMALL);
        } else if (reading.has(i, Sign.PLACE)
                && !reading.has(i, Sign.COMMON | Sign.PLACE_TOO | Sign.NAME | Sign.PUBLIC)
                && reading.has(i - 1, Sign.IN)) {
            add(i, i, Category.LOCATION, "place", UNANCHORED_SMALL);
        }
    }

    /** A word that no list has, in a text without capitals. */
    private boolean isStrange(int i) {
        return i < reading.size()
                && reading.isWord(i)
                && tokens.length(i) > 2
                && !reading.has(
                        i,
                        Sign.COMMON | Sign.NAME_TOO | Sign.PUBLIC | Sign.HEAD | Sign.MONTH | Sign.BEGINS | Sign.TITLE);
    }

    /** The last word of "ST ASAPH'S CROSS HOSPITAL" and "ABBOTSMEAD SURGERY", which begin with a word that no list has; or -1. */
    private int shoutedBody(int first) {
        boolean saint = Saints.has(reading, first);
        boolean begins = saint
                || !reading.has(first, Sign.COMMON | Sign.HEAD | Sign.TITLE | Sign.GIVEN | Sign.MONTH)
                        && !reading.isPublic(first);
        if (!begins || tokens.length(first) < 2) {
            return -1;
        }
        int words = 0;
        for (int i = first + 1; i < reading.size() && words < MOST_OF_SHOUTED && !reading.newLine(i); i++) {
            if (!reading.isWord(i)) {
                if (!tokens.touchesNext(i) || !reading.isJoint(i)) {
                    return -1;
                }
                continue;
            }
            words += tokens.length(i) > 1 ? 1 : 0;
            if (reading.has(i, Sign.BODY_HEAD | Sign.PLACE_HEAD) && tokens.length(i) > 2) {
                boolean more = reading.has(i + 1, Sign.BODY_HEAD | Sign.PLACE_HEAD) && !reading.newLine(i + 1);
                return more ? i + 1 : i;
            }
            boolean mayGoOn =
                    tokens.length(i) == 1 || saint || !reading.has(i, Sign.PLAIN | Sign.SAYS | Sign.JOINS_TITLE);
            if (!mayGoOn) {
                return -1;
            }
        }
        return -1;
    }

    /** Where "REVD PRITI", "HYACINTH GORDON" and "D. PASCOE" begin. */
    private int shoutedFirst(int i) {
        boolean initial = tokens.isSign(i - 1, '.') && tokens.length(i - 2) == 1 && !reading.newLine(i);
        boolean before = reading.has(i - 1, Sign.GIVEN | Sign.TITLE) && reading.isWord(i - 1) && !reading.newLine(i);
        return initial ? i - 2 : before ? i - 1 : i;
    }

    /** In a shouted line capitals say nothing; what is left are the lists and the rest of the case. */
    private void findShouted() {
        for (int i = 0; i < reading.size(); i++) {
            if (!reading.isWord(i) || !reading.isShouted(i) || tokens.length(i) < 2) {
                continue;
            }
            Evidence.Anchor anchor = evidence.anchorOf(reading.hash(i));
            boolean common = reading.has(i, Sign.COMMON) || reading.isPublic(i);
            int body = shoutedBody(i);
            if (body > i) {
                boolean place = reading.has(body, Sign.PLACE_HEAD) && !reading.has(body, Sign.BODY_HEAD);
                add(i, body, place ? Category.LOCATION : Category.ORGANISATION, "shouted", SMALL);
                i = body;
            } else if (anchor != null && !common) {
                add(i, i, anchor.category(), "known", anchor.confidence());
            } else if (reading.has(i, Sign.GIVEN | Sign.FAMILY) && !common && !reading.has(i, Sign.NAME_TOO)) {
                add(shoutedFirst(i), i, Category.PERSON, "name", SMALL);
            } else if (reading.isSmallText() && isStrange(i)) {
                int last = i;
                while (last - i < 3
                        && (isStrange(last + 1) || reading.has(last + 1, Sign.BODY_HEAD | Sign.PLACE_HEAD))) {
                    last++;
                }
                boolean titled = reading.has(i - 1, Sign.TITLE);
                add(titled ? i - 1 : i, last, Category.PERSON, "small", UNANCHORED_SMALL);
            } else if (reading.has(i, Sign.PLACE) && !common && !reading.has(i, Sign.PLACE_TOO)) {
                add(i, i, Category.LOCATION, "place", SMALL);
            } else if (!common && reading.has(i - 1, Sign.TITLE | Sign.KIN)) {
                add(i, i, Category.PERSON, "beside", SMALL);
            } else if (!common && reading.signs(i) == 0) {
                add(i, i, Category.OTHER, "capitals", UNANCHORED_SMALL);
            }
        }
    }
}
