package org.lessons.anonymise.names;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.WordHash;
import org.lessons.model.shape.Category;

/** Says what several capitalised words name together, if they name anything. */
final class SeveralWords {

    /** What is started under a title: a plan or a register is written under one as well, and everywhere. */
    private static final Set<String> STARTED = Set.of("project", "pilot", "scheme", "caf\u00e9", "cafe", "initiative");

    /** Bodies that are called by words of every day, "Better Homes Trust"; a board or a team is mostly described by them. */
    private static final Set<String> FOUNDED = Set.of("trust", "foundation", "charity");

    /** How a company is written, whatever words its name is made of. */
    private static final WordSet INCORPORATED = WordSet.of("ltd limited plc llp cic cio cyf cyfyngedig");

    private static final long LETTER_X = WordHash.of("x");

    private final Reading reading;
    private final Beside beside;
    private final Styles styles;

    SeveralWords(Reading reading) {
        this.reading = reading;
        this.beside = new Beside(reading);
        this.styles = new Styles(reading);
    }

    @Nullable
    Sequence weigh(int first, int last) {
        if (isProject(first, last)) {
            return new Sequence(first, last, Category.PRODUCT, "product-word", Sureness.FAIR);
        }
        boolean distinct = beside.distinctive(first, last) > 0;
        int lastSigns = reading.signs(last);
        if (isSaid(first, last)) {
            return beside.isQuoted(first, last)
                    ? null
                    : new Sequence(first, last, Category.PRODUCT, "capitals", Sureness.DOUBT);
        }
        // "Dr da Costa" is somebody, whatever is sold under the name.
        boolean hill = styles.isShortTitle(first)
                && reading.has(last, Sign.NAME)
                && (last == first + 1 || reading.has(last - 1, Sign.GIVEN));
        boolean somebody = hill
                || reading.has(first, Sign.TITLE)
                        && !reading.has(first, Sign.KIN)
                        && !reading.isPublic(first)
                        && !reading.has(last, Sign.HEAD | Sign.STATE | Sign.COMMON);
        boolean generic = !somebody && isGeneric(first, last);
        if (generic) {
            return weighGeneric(first, last);
        }
        boolean title = reading.has(first, Sign.TITLE) || styles.begins(first, last);
        if (isNumbered(first, last) || !title && (reading.has(last, Sign.EPONYM) || beside.isEponym(last))) {
            return null;
        }
        // "Mrs Hill" is somebody, and "Priya Ward said" too.
        boolean does =
                reading.has(first, Sign.GIVEN) && (lastSigns & Sign.FAMILY) != 0 && beside.isKinOrPerson(first, last);
        if (title && last > first && (hill || !reading.has(last, Sign.HEAD)) || does) {
            return new Sequence(first, last, Category.PERSON, "title", Sureness.SURE);
        }
        if (reading.has(first, Sign.GIVEN) && (lastSigns & Sign.FAMILY) != 0 && (lastSigns & Sign.COMMON) == 0) {
            return new Sequence(first, last, Category.PERSON, "name", Sureness.SURE);
        }
        if ((lastSigns & Sign.PLACE_HEAD) != 0 && (lastSigns & Sign.BODY_HEAD) == 0) {
            return new Sequence(
                    first, last, Category.LOCATION, "place-word", distinct ? Sureness.LIKELY : Sureness.EVEN);
        }
        if ((lastSigns & Sign.BODY_HEAD) != 0) {
            return new Sequence(
                    first, last, Category.ORGANISATION, "body-word", distinct ? Sureness.SURE : Sequence.ANCHORS);
        }
        if ((lastSigns & Sign.PRODUCT_HEAD) != 0) {
            return new Sequence(
                    first, last, Category.PRODUCT, "product-word", distinct ? Sureness.LIKELY : titled(first, last));
        }
        if (reading.has(first, Sign.BODY_FIRST)) {
            return new Sequence(
                    first, last, Category.ORGANISATION, "body-word", distinct ? Sureness.LIKELY : begun(first));
        }
        if (reading.has(first, Sign.PLACE_FIRST)) {
            return new Sequence(
                    first, last, Category.LOCATION, "place-word", distinct ? Sureness.LIKELY : begun(first));
        }
        return weighByNames(first, last, distinct);
    }

    /** "Project Lantern". */
    private boolean isProject(int first, int last) {
        boolean project =
                reading.tokens().isWord(first, "project") || reading.tokens().isWord(first, "operation");
        return project
                && last == first + 1
                && !reading.has(last, Sign.TRADE | Sign.HEAD | Sign.STATE)
                && !reading.isPublic(last)
                && reading.tokens().length(last) > 2;
    }

    /** "Ysgol Newydd" may be one; a "School Trip" and a "Ward Clerk" are everywhere. */
    private double begun(int first) {
        return reading.has(first, Sign.TRADE) ? Sureness.DOUBT : Sureness.EVEN;
    }

    /** "Band C", "Mr X", "Form QP": a word of every day and a letter or two. */
    private boolean isNumbered(int first, int last) {
        return last == first + 1
                && reading.isCapitals(last)
                && reading.tokens().length(last) <= 2
                && (reading.has(first, Sign.COMMON) && !reading.has(first, Sign.NAME | Sign.TITLE)
                        || reading.hash(last) == LETTER_X);
    }

    /** Courts and ministries are a clue to a case; posts in capitals are none. */
    private @Nullable Sequence weighGeneric(int first, int last) {
        if (beside.isQuoted(first, last)
                || reading.has(first - 1, Sign.CALLED) && !reading.tokens().isWord(first - 1, "as")) {
            return new Sequence(first, last, Category.PRODUCT, "title", Sureness.FAIR);
        }
        if (reading.has(first, Sign.BODY_FIRST) && !reading.has(first, Sign.TRADE | Sign.COMMON) && last > first) {
            return new Sequence(first, last, Category.ORGANISATION, "body-word", Sureness.EVEN);
        }
        boolean state = false;
        int words = 0;
        for (int i = first; i <= last; i++) {
            state |= reading.has(i, Sign.STATE) && reading.isCapital(i);
            words += reading.isWord(i) && reading.isCapital(i) && !reading.isPublic(i) ? 1 : 0;
        }
        if (words > 2 && INCORPORATED.has(reading, last)) {
            return new Sequence(first, last, Category.ORGANISATION, "body-word", Sureness.FAIR);
        }
        String head = reading.tokens().at(last).toLowerCase(Locale.ROOT);
        if (words > 2 && !state && (STARTED.contains(head) || FOUNDED.contains(head))) {
            boolean founded = FOUNDED.contains(head);
            Category category = founded ? Category.ORGANISATION : Category.PRODUCT;
            return new Sequence(first, last, category, founded ? "body-word" : "product-word", Sureness.EVEN);
        }
        boolean body = reading.has(last, Sign.BODY_HEAD) && reading.has(first, Sign.TRADE);
        return state || body
                ? new Sequence(first, last, Category.ORGANISATION, state ? "state" : "body-word", Sureness.GUESS)
                : null;
    }

    private @Nullable Sequence weighByNames(int first, int last, boolean distinct) {
        if (reading.isPublic(last) && KnownTail.follows(reading, first, last)) {
            return new Sequence(first, last, Category.ORGANISATION, "body-word", Sureness.LIKELY);
        }
        int names = 0;
        int places = 0;
        int words = 0;
        int common = 0;
        int everyday = 0;
        for (int i = first; i <= last; i++) {
            if (reading.isWord(i) && reading.isCapital(i)) {
                words++;
                everyday += reading.has(i, Sign.COMMON) && !reading.has(i, Sign.GIVEN) ? 1 : 0;
                names += reading.has(i, Sign.NAME) || reading.isInitial(i) ? 1 : 0;
                places += reading.has(i, Sign.PLACE) ? 1 : 0;
                common += reading.has(i, Sign.COMMON) && !reading.has(i, Sign.NAME) ? 1 : 0;
            }
        }
        if (everyday == words && reading.has(first - 1, Sign.ANY)) {
            return new Sequence(first, last, Category.PRODUCT, "capitals", Sureness.DOUBT);
        }
        // "Microsoft Azure", "Nike Tech": what is sold under a known name.
        boolean sold = reading.isPublic(first) && !reading.isPublic(last) && !reading.has(first, Sign.PEOPLE);
        if (sold && names > 0 && common == 0) {
            return new Sequence(first, last, Category.PRODUCT, "capitals", Sureness.FAIR);
        }
        // "Two Care Navigators".
        if (reading.has(first - 1, Sign.ANY) && everyday > 0 && !reading.has(first, Sign.GIVEN)) {
            return new Sequence(first, last, Category.PRODUCT, "capitals", Sureness.DOUBT);
        }
        if (beside.isKinOrPerson(first, last) && common == 0) {
            return new Sequence(first, last, Category.PERSON, "beside", Sureness.SURE);
        }
        if (reading.has(first, Sign.GIVEN) && common == 0
                || names == words && (distinct || reading.has(first, Sign.GIVEN))) {
            return new Sequence(first, last, Category.PERSON, "name", Sureness.SURE);
        }
        if (places == words) {
            return new Sequence(first, last, Category.LOCATION, "place", Sureness.LIKELY);
        }
        if (reading.has(first - 1, Sign.IN) && names == 0 && distinct) {
            return new Sequence(first, last, Category.LOCATION, "beside", Sureness.FAIR);
        }
        if (names > 0 && common == 0) {
            return new Sequence(first, last, Category.PERSON, "name", Sureness.LIKELY);
        }
        if (distinct || isNicknamed(first, last)) {
            return new Sequence(
                    first,
                    last,
                    common > 0 && !isNicknamed(first, last) ? Category.ORGANISATION : Category.PERSON,
                    "capitals",
                    Sureness.FAIR);
        }
        return new Sequence(first, last, Category.PRODUCT, "capitals", titled(first, last));
    }

    /** "Wil Ladder": a given name and what its bearer is known for. */
    private boolean isNicknamed(int first, int last) {
        return last == first + 1
                && reading.has(first, Sign.GIVEN)
                && !reading.has(last, Sign.TRADE | Sign.HEAD)
                && !reading.has(first, Sign.TRADE)
                && !reading.beginsSentence(first)
                && !reading.has(first - 1, Sign.ANY | Sign.ARTICLE);
    }

    /** All its words are of every day, or public, and nothing makes one of them a name: "Registered Manager". */
    private boolean isGeneric(int first, int last) {
        int plainCapitals = 0;
        boolean state = false;
        for (int i = first; i <= last; i++) {
            if (!reading.isWord(i) || !reading.isCapital(i)) {
                continue;
            }
            state |= reading.has(i, Sign.STATE);
            boolean trade = reading.has(i, Sign.TRADE) && !isSomebody(first, last);
            boolean plain = trade
                    || reading.isPublic(i)
                    || reading.has(i, Sign.STATE | Sign.HEAD) && !reading.has(i, Sign.GIVEN | Sign.PLACE)
                    || reading.has(i, Sign.COMMON | Sign.MONTH) && !reading.has(i, Sign.NAME | Sign.PLACE);
            if (!plain) {
                return false;
            }
            // "Bridge Row Outpatients": a word for a place, before the last, says which one.
            boolean which = i < last && reading.has(i, Sign.PLACE_HEAD) && reading.has(last, Sign.TRADE);
            boolean says = trade || reading.isPublic(i) || reading.has(i, Sign.HEAD | Sign.STATE) && !which;
            plainCapitals += says ? 0 : 1;
        }
        boolean house = reading.has(last, Sign.PLACE_HEAD) && plainCapitals > 0;
        // Heads alone, "Housing Association", name no body; nor does what only stands so at a sentence's beginning.
        return state && !house || plainCapitals == 0 || reading.beginsSentence(first) && last - first < 2;
    }

    /** "Grant Ward": a given name and a family name, whatever else both are. */
    private boolean isSomebody(int first, int last) {
        return reading.has(first, Sign.GIVEN) && reading.has(last, Sign.FAMILY);
    }

    /** Words of every day in capitals are a title where they are quoted or called so, or stand so twice; otherwise in doubt. */
    private double titled(int first, int last) {
        if (beside.isQuoted(first, last)) {
            return Sureness.LIKELY;
        }
        boolean called = isCalled(first, last);
        if (reading.has(last, Sign.PRODUCT_HEAD)
                && STARTED.contains(reading.tokens().at(last).toLowerCase(Locale.ROOT))) {
            return Sureness.EVEN;
        }
        boolean side = reading.has(last, Sign.SIDE);
        boolean row = reading.has(last, Sign.TRADE)
                && reading.has(first + 1, Sign.PLACE_HEAD)
                && !reading.has(first + 1, Sign.TRADE);
        boolean somewhere = last - first > 1 && (side || row);
        return somewhere
                ? Sureness.EVEN
                : called ? Sureness.FAIR : isTheirs(first, last) ? Sureness.EVEN : Sureness.DOUBT;
    }

    /** "Known as Safe Harbour" is called so; "recorded as Non-Urgent" is not. */
    private boolean isCalled(int first, int last) {
        boolean as = reading.tokens().isWord(first - 1, "as");
        boolean known =
                reading.tokens().isWord(first - 2, "known") || reading.tokens().isWord(first - 2, "to");
        boolean oneWord = last == first + 2 && reading.tokens().isSign(first + 1, '-');
        return reading.has(first - 1, Sign.CALLED) && (!as || known) && !oneWord;
    }

    /** "Nearly Always", "Too Long", "Did We Ask": words that name nothing, or a saying of which they are a part. */
    private boolean isSaid(int first, int last) {
        int plain = 0;
        int words = 0;
        for (int i = first; i <= last; i++) {
            if (reading.isWord(i) && reading.isCapital(i)) {
                words++;
                plain += isPlain(i, i > first && i < last) ? 1 : 0;
            }
        }
        boolean head = reading.has(last, Sign.BODY_HEAD | Sign.PRODUCT_HEAD);
        boolean quoted = beside.isQuoted(first, last);
        return plain == words
                || !quoted && plain > 0 && beside.distinctive(first, last) == 0 && !(head && words - plain > 1);
    }

    /** What only joins others is written small within a name: "Beware Of The Cat" is a notice. */
    private boolean isPlain(int i, boolean within) {
        int joins = within ? Sign.PLAIN | Sign.ARTICLE | Sign.JOINS | Sign.JOINS_TITLE : Sign.PLAIN;
        return reading.has(i, joins)
                && !reading.has(i, Sign.NAME)
                && reading.tokens().length(i) > 1;
    }

    private boolean isTheirs(int first, int last) {
        for (int i = first + 1; i < last - 1; i++) {
            if (reading.isJoint(i) && reading.isWord(i + 1) && reading.tokens().length(i + 1) == 1) {
                return !reading.isCapital(i + 1);
            }
        }
        return false;
    }
}
