package org.lessons.anonymise.grammar;

/** Words that say what a number behind them is. */
final class Labels {

    static final Words NHS = Words.of("nhs chi hcn hsc gig");
    static final Words TELEPHONE = Words.of(
            "tel telephone phone mobile mob fax ring call rang called text texted dial landline whatsapp contact ffôn ffon",
            "phoned telephoned voicemail helpline");
    static final Words EXTENSION = Words.of("ext extn extension bleep bleeper pager dial");
    static final Words ACCOUNT = Words.of("account acct acc iban card");
    static final Words SORT = Words.of("sort sortcode");
    static final Words INSURANCE = Words.of("ni nino insurance yswiriant");
    static final Words VEHICLE = Words.of(
            "car van reg registration plate numberplate vehicle minibus ambulance taxi motorbike bike lorry bus golf fiesta",
            "corsa astra transit polo clio focus registered driving drove drives scooter cerbyd");
    static final Words REFERENCE = Words.of(
            "ref refs reference order invoice ticket case claim policy licence license cyf cyfeirnod complaint tenancy",
            "application appeal incident crn urn uprn usrn datix job docket warrant crime log serial batch permit contract",
            "quote purchase po pin mrn gmc nmc gdc hcpc gphc passport membership certificate id number no nr rent tenant",
            "lfpse steis riddor booking voucher badge payroll record");
    static final Words ODS = Words.of("ods practice surgery provider organisation gp site");

    private static final Words BIRTH = Words.of("born dob birth birthday ganwyd ganed geni d.o.b");
    private static final Words FILLERS = Words.of(
            "no nos number numbers nr num ref reference id code is was rhif of as to them quoting quote ending it's called");

    private static final Words UNITS = Words.of(
            "mg ml g kg mcg mm cm m km miles metres calories kcal words minutes mins hours hrs days weeks months years pounds",
            "people homes feet foot inch inches stone units litres euros residents patients tenants copies pages pence percent iu am pm");

    private static final Words LAWS = Words.of(
            "law laws act protocol regulation directive decree rule article section statute chapter series bill");

    private static final int REACH = 4;
    private static final int BIRTH_REACH = 6;

    private Labels() {}

    /** Whether one of the words stands at most four tokens before, in the same sentence. */
    static boolean before(Tokens tokens, int i, Words words) {
        return before(tokens, i, words, REACH);
    }

    private static boolean before(Tokens tokens, int i, Words words, int reach) {
        for (int at = i - 1; at >= 0 && at >= i - reach; at--) {
            if (endsSentence(tokens, at)) {
                return false;
            }
            if (words.has(tokens, at) || isPair(tokens, at, words)) {
                return true;
            }
        }
        return false;
    }

    /** H&amp;C and a/c, which are three tokens. */
    private static boolean isPair(Tokens tokens, int at, Words words) {
        return words == NHS && tokens.isWord(at, "c") && tokens.isSign(at - 1, '&') && tokens.isWord(at - 2, "h")
                || words == ACCOUNT
                        && tokens.isWord(at, "c")
                        && tokens.isSign(at - 1, '/')
                        && tokens.isWord(at - 2, "a");
    }

    /** A full stop behind a short word mostly shortens it: tel. no. */
    private static boolean endsSentence(Tokens tokens, int at) {
        boolean stop = tokens.isSign(at, '.') && !(tokens.is(at - 1, Tokens.Kind.WORD) && tokens.length(at - 1) <= 4);
        return stop || tokens.isSign(at, ';') || tokens.isSign(at, '!') || tokens.isSign(at, '?');
    }

    /** Whether one of the words stands right before, with nothing but "no.", "number is" and signs between. */
    static boolean direct(Tokens tokens, int i, Words words) {
        int at = i - 1;
        for (int steps = 0; steps < REACH && at >= 0; steps++, at--) {
            if (words.has(tokens, at)) {
                return true;
            }
            boolean sign = tokens.isSign(at, ':')
                    || tokens.isSign(at, '.')
                    || tokens.isSign(at, '#')
                    || tokens.isSign(at, '(')
                    || tokens.isSign(at, '=')
                    || tokens.isDash(at);
            if (!sign && !FILLERS.has(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a date there is somebody's first: born, dob, d.o.b., (b. 3/4/51). */
    static boolean isBirth(Tokens tokens, int i) {
        if (before(tokens, i, BIRTH, BIRTH_REACH)) {
            return true;
        }
        int b = tokens.isSign(i - 1, ':') ? i - 2 : i - 1;
        if (tokens.isSign(b, '.')) {
            b--;
        }
        boolean lone = tokens.isWord(b, "b") && !tokens.touchesNext(b - 1);
        boolean bracketed = tokens.isWord(b, "b") && (tokens.isSign(b - 1, '(') || tokens.isSign(b - 1, ','));
        boolean spelt = tokens.isWord(b, "b") && tokens.isSign(b - 1, '.') && tokens.isWord(b - 2, "o");
        return lone || bracketed || spelt;
    }

    /** Whether the number is that of a law: Law no. 3713. */
    static boolean isLaw(Tokens tokens, int i) {
        int at = tokens.isSign(i - 1, '.') ? i - 2 : i - 1;
        return (tokens.isWord(at, "no") || tokens.isWord(at, "nos")) && LAWS.has(tokens, at - 1);
    }

    /** Whether the word makes the number before it a measure. */
    static boolean isUnit(Tokens tokens, int i) {
        return UNITS.has(tokens, i);
    }

    /** The last token of an extension that follows a telephone number: ext 12, x12, extn. 4417. */
    static int extension(Tokens tokens, int last) {
        int at = tokens.isSign(last + 1, ',') || tokens.isSign(last + 1, '(') ? last + 2 : last + 1;
        boolean word = EXTENSION.has(tokens, at) || tokens.isWord(at, "x") || tokens.isWord(at, "option");
        int number = word && (tokens.isSign(at + 1, '.') || tokens.isSign(at + 1, ':')) ? at + 2 : at + 1;
        if (word && tokens.isNumber(number, 1, 6)) {
            return number;
        }
        boolean joined = tokens.is(at, Tokens.Kind.MIXED) && tokens.length(at) <= 9 && isJoinedExtension(tokens, at);
        return joined ? at : last;
    }

    private static boolean isJoinedExtension(Tokens tokens, int at) {
        String text = tokens.text();
        int digits = tokens.start(at);
        while (digits < tokens.end(at) && Character.isLetter(text.charAt(digits))) {
            digits++;
        }
        boolean named = digits - tokens.start(at) == 1 && Words.folded(text.charAt(digits - 1)) == 'x'
                || EXTENSION.hasText(text, tokens.start(at), digits);
        return named && text.substring(digits, tokens.end(at)).chars().allMatch(Character::isDigit);
    }
}
