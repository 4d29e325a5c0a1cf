package org.lessons.anonymise.names;

import org.lessons.anonymise.grammar.Tokens;

/** What stands around a word or a sequence and says something of it: signs, kin, what people do. */
final class Beside {

    /** What only people do, and hardly ever what a thing or a body does. */
    private static final WordSet SPEAKING = WordSet.of(
            "said says asked asks rang rings phoned phones texted emailed wrote replied told thought thinks felt feels knew",
            "knows wanted wants laughed laughs cried cries smiled nodded shrugged sighed joked apologised shouted resigned",
            "retired slept woke drove walked sat stood ate drank wept whispered grinned begged swore muttered reckons",
            "reckoned remembered remembers forgot loved loves hated hates liked likes noticed meddai dywedodd gofynnodd");

    private static final WordSet REPORTING = WordSet.of(
            "reported agreed raised suggested explained reminded confirmed noted proposed queried added apologised chaired");

    private final Reading reading;

    Beside(Reading reading) {
        this.reading = reading;
    }

    /** "Red, Amber", "Cyber (15), Winter": one of several words of every day. */
    boolean isListed(int i) {
        int before = i - 1;
        boolean comma = reading.tokens().isSign(before, ',');
        while (before > i - 6 && before >= 0 && !reading.isWord(before)) {
            before--;
        }
        return comma
                && reading.isCapital(before)
                && reading.has(before, Sign.COMMON)
                && !reading.has(before, Sign.NAME);
    }

    boolean isPossessive(int i) {
        Tokens tokens = reading.tokens();
        return (tokens.isSign(i + 1, '\'') || tokens.isSign(i + 1, '\u2019'))
                && tokens.touchesNext(i)
                && tokens.touchesNext(i + 1)
                && tokens.is(i + 2, Tokens.Kind.WORD)
                && tokens.length(i + 2) == 1;
    }

    /** "Don't", "Can't". */
    boolean isNegated(int i) {
        Tokens tokens = reading.tokens();
        return isPossessive(i) && tokens.isWord(i + 2, "t");
    }

    boolean isKin(int first) {
        return reading.has(first - 1, Sign.KIN) && !reading.isCapital(first - 1);
    }

    /** Whether what it does needs a mouth or a hand: said, asked, cried. */
    boolean speaks(int last) {
        return SPEAKING.has(reading, last + 1);
    }

    /** Whether it does what minutes say of people: "RT reported", "RT: the checks took until May", "Action: RT to write". */
    boolean reports(int i) {
        Tokens tokens = reading.tokens();
        boolean says = speaks(i) || REPORTING.has(reading, i + 1);
        boolean heads = (i == 0 || reading.newLine(i)) && tokens.isSign(i + 1, ':');
        boolean action = tokens.isWord(i - 1, "action") || tokens.isSign(i - 1, ':') && tokens.isWord(i - 2, "action");
        boolean acts = action || tokens.isWord(i + 1, "to") && (tokens.isSign(i - 1, ';') || tokens.isSign(i - 1, ':'));
        return says || heads || acts;
    }

    boolean isKinOrPerson(int first, int last) {
        boolean kin = isKin(first);
        boolean says = reading.says(last + 1);
        boolean place = reading.has(first - 1, Sign.IN);
        return kin || says && !place;
    }

    boolean isQuoted(int first, int last) {
        Tokens tokens = reading.tokens();
        boolean opens = tokens.isSign(first - 1, '\u2018')
                || tokens.isSign(first - 1, '\u201c')
                || tokens.isSign(first - 1, '"')
                || tokens.isSign(first - 1, '\'');
        boolean closes = tokens.isSign(last + 1, '\u2019')
                || tokens.isSign(last + 1, '\u201d')
                || tokens.isSign(last + 1, '"')
                || tokens.isSign(last + 1, '\'');
        return opens && closes && last > first;
    }

    /** "Zimmer, Ferris, Hoover": listed between what everybody knows. */
    boolean isAmongPublic(int i) {
        int before = i - 2;
        int after = isPossessive(i) ? i + 4 : i + 2;
        return reading.tokens().isSign(i - 1, ',')
                && reading.tokens().isSign(after - 1, ',')
                && reading.isPublic(before)
                && reading.isPublic(after);
    }

    /** Behind an opening quotation mark that does not close behind this word somebody begins to speak. */
    boolean opensSaying(int i) {
        Tokens tokens = reading.tokens();
        boolean straight = tokens.isSign(i - 1, '\'') && !tokens.touchesNext(i - 2);
        boolean opens = straight
                || tokens.isSign(i - 1, '\u2018')
                || tokens.isSign(i - 1, '\u201c')
                || tokens.isSign(i - 1, '"');
        return opens && tokens.touchesNext(i - 1) && tokens.is(i + 1, Tokens.Kind.WORD) && !reading.isCapital(i + 1);
    }

    int distinctive(int first, int last) {
        int count = 0;
        for (int i = first; i <= last; i++) {
            if (reading.isWord(i)
                    && reading.isCapital(i)
                    && !reading.isPublic(i)
                    && (reading.has(i, Sign.PLACE) || !reading.has(i, Sign.COMMON | Sign.HEAD | Sign.TITLE))) {
                count++;
            }
        }
        return count;
    }

    /** "A Poisson model", "a Foley catheter", "Addison's disease": called after somebody, of whom nothing is told. */
    boolean isEponym(int i) {
        boolean theirs = isPossessive(i);
        return reading.has(theirs ? i + 3 : i + 1, Sign.EPONYM) && !(theirs && reading.has(i, Sign.GIVEN));
    }
}
