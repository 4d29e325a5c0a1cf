package org.lessons.anonymise.names;

/** What a lexicon knows of a word, as bits: a word can be many things at once. Evidence, never a gate. */
final class Sign {

    static final int GIVEN = 1;
    static final int FAMILY = 1 << 1;
    /** A name that is a word of every day too. */
    static final int NAME_TOO = 1 << 2;

    static final int COMMON = 1 << 3;
    static final int PLACE = 1 << 4;
    /** A place whose name is a word of every day, or somebody's name, too. */
    static final int PLACE_TOO = 1 << 5;

    static final int BODY_HEAD = 1 << 6;
    static final int BODY_FIRST = 1 << 7;
    static final int PLACE_HEAD = 1 << 8;
    static final int PLACE_FIRST = 1 << 9;
    static final int PRODUCT_HEAD = 1 << 10;
    static final int TITLE = 1 << 11;
    static final int KIN = 1 << 12;
    static final int PUBLIC = 1 << 13;
    static final int MONTH = 1 << 14;
    /** Said, rang, asked: what people do. */
    static final int SAYS = 1 << 15;

    static final int IN = 1 << 16;
    static final int CALLED = 1 << 17;
    /** Of, upon, de, y: what joins the words of one name. */
    static final int JOINS = 1 << 18;
    /** And, for, at, in: what joins the words of a title, and stands between names as well. */
    static final int JOINS_TITLE = 1 << 19;

    static final int PARTICLE = 1 << 20;
    /** A word that begins an entry of several words. */
    static final int BEGINS = 1 << 21;

    static final int ARTICLE = 1 << 22;

    /** Court, Act, Ministry: what the whole state has and nobody hides. */
    static final int STATE = 1 << 23;

    /** A nation, a people, a language, a faith: known to everybody, and a clue all the same. */
    static final int PEOPLE = 1 << 24;

    /** Says what something is for, never which one: steering, repairs, outpatient. */
    static final int TRADE = 1 << 25;

    /** Syndrome, scale, catheter: what is called after somebody whom everybody, or nobody, knows. */
    static final int EPONYM = 1 << 26;

    /** A, another, each: what no name of one person stands behind. */
    static final int ANY = 1 << 27;

    /** North, west: which branch of something it is. */
    static final int SIDE = 1 << 28;

    /** Court, tribunal, republic: which one it was is a clue to a case. */
    static final int COURT = 1 << 29;

    /** Never, why, is, too, beyond: what says how, when or whether, and names nothing; in capitals, what is an acronym too. */
    static final int PLAIN = 1 << 30;

    /** A saying that has a name in it: robbing Peter to pay Paul. It may begin with a small letter. */
    static final int IDIOM = 1 << 31;

    static final int NAME = GIVEN | FAMILY | NAME_TOO;
    static final int HEAD = BODY_HEAD | PLACE_HEAD | PRODUCT_HEAD;

    private Sign() {}
}
