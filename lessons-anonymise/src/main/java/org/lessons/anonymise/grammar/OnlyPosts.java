package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Posts that the text itself says only one person holds: our only Welsh-speaking midwife, the then chief executive. */
final class OnlyPosts {

    private static final Words POSTS = Words.of(
            "nurse midwife doctor gp manager warden imam chaplain worker dentist pharmacist teacher headteacher interpreter",
            "head officer consultant psychiatrist psychologist paramedic physiotherapist therapist optician surgeon carer",
            "solicitor barrister coroner vicar rabbi priest minister director chief executive registrar matron sister clerk",
            "caretaker porter cook chef driver councillor commissioner inspector surveyor engineer technician analyst governor",
            "advocate counsellor coordinator co-ordinator secretary treasurer chair chairman chairwoman trustee librarian",
            "locum anaesthetist radiographer dietitian podiatrist audiologist practitioner adviser advisor lead signer",
            "translator constable sergeant firefighter electrician plumber joiner apprentice leader mayor trainee volunteer supervisor",
            "assessor speaker worker carer buddy mentor tutor chaplaincy");

    private static final Words BEGINS = Words.of("only sole lone one first then");

    private static final Words OWNERS = Words.of("the our their its my your his her");

    private static final Words ENDS = Words.of("who that which to for in on at of with and or but was is had has when");

    private static final Words OFFICES =
            Words.of("constable lieutenant sheriff bishop archbishop archdeacon mayor coroner");

    private static final Words WHERE = Words.of("in on at for of within west east north south");

    /** What a sentence goes on with behind a place. */
    private static final Words GOES_ON = Words.of(
            "and or but who that which was is has had could would will to so because when while with by from i we he she it they");

    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_OF_WHERE = 7;

    private OnlyPosts() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {BEGINS, OFFICES};
    }

    static void at(Tokens tokens, int i, Found found) {
        if (!tokens.is(i, Tokens.Kind.WORD)) {
            return;
        }
        boolean only = tokens.isWord(i, "only") || tokens.isWord(i, "sole") || tokens.isWord(i, "lone");
        boolean the = tokens.isWord(i - 1, "the");
        boolean one = tokens.isWord(i, "one") && (!the || isSomewhere(tokens, i + 1));
        boolean owned = OWNERS.has(tokens, i - 1) || tokens.isWord(i - 1, "s") && tokens.isApostrophe(i - 2);
        if ((only || one) && owned) {
            int last = post(tokens, i + 1);
            add(tokens, i, last < 0 ? last : where(tokens, last), only ? 0.7 : 0.6, found);
        } else if (tokens.isWord(i, "first") && OWNERS.has(tokens, i - 1)) {
            first(tokens, i, found);
        } else if (tokens.isWord(i, "then") && tokens.isWord(i - 1, "the")) {
            int last = post(tokens, i + 1);
            add(tokens, i + 1, last, 0.6, found);
        } else if (OFFICES.has(tokens, i) && tokens.isCapitalised(i)) {
            boolean of = (tokens.isWord(i + 1, "of") || tokens.isWord(i + 1, "for")) && tokens.isCapitalised(i + 2);
            int start = tokens.isCapitalised(i - 1) && !OWNERS.has(tokens, i - 1) ? i - 1 : i;
            add(tokens, start, of ? i + 2 : -1, 0.55, found);
        }
    }

    private static void first(Tokens tokens, int i, Found found) {
        boolean person = tokens.isWord(i + 1, "woman") || tokens.isWord(i + 1, "man") || tokens.isWord(i + 1, "person");
        if (person && tokens.isWord(i + 2, "to")) {
            add(tokens, i, i + 3, 0.6, found);
        } else if (tokens.isCapitalised(i + 1) || tokens.isWord(i + 1, "female") || tokens.isWord(i + 1, "black")) {
            add(tokens, i, post(tokens, i + 1), 0.6, found);
        }
    }

    private static void add(Tokens tokens, int first, int last, double confidence, Found found) {
        if (last >= first && last < tokens.size()) {
            found.span(tokens.start(first), tokens.end(last), Category.ROLE, "only-post", confidence);
        }
    }

    /** "The one feeding lead on the peninsula"; "the one nurse who came" is one of many. */
    private static boolean isSomewhere(Tokens tokens, int i) {
        int last = post(tokens, i);
        return last > 0 && WHERE.has(tokens, last + 1);
    }

    /** The last word of where a post is the only one, "in the whole of the county": as much of a clue as the post. */
    private static int where(Tokens tokens, int post) {
        if (!WHERE.has(tokens, post + 1)) {
            return post;
        }
        int last = post;
        int at = post + 1;
        while (at < tokens.size()
                && at - post <= MOST_WORDS_OF_WHERE
                && tokens.is(at, Tokens.Kind.WORD)
                && !tokens.beginsLine(at)
                && !GOES_ON.has(tokens, at)) {
            last = WHERE.has(tokens, at) || tokens.isWord(at, "the") ? last : at;
            at++;
        }
        return last;
    }

    /** The last word of the post within the next few; -1 when none is named. */
    private static int post(Tokens tokens, int i) {
        int last = -1;
        for (int at = i; at < i + MOST_WORDS && at < tokens.size(); at++) {
            boolean joint = tokens.isDash(at);
            if (!joint && !tokens.is(at, Tokens.Kind.WORD)
                    || ENDS.has(tokens, at)
                    || NumberWords.cardinal(tokens, at).value() > 1) {
                break;
            }
            boolean led = tokens.isDash(at + 1) && tokens.touchesNext(at);
            boolean one = People.isOne(tokens, at) && WHERE.has(tokens, at + 1);
            if ((POSTS.has(tokens, at) || one) && !led) {
                last = at;
            }
        }
        return last;
    }
}
