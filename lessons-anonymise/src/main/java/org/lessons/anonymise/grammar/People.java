package org.lessons.anonymise.grammar;

/** Words for one person, by kin, age or part, and for people in groups. */
final class People {

    private static final Words ONE = Words.of(
            "mother father mum mam dad son daughter brother sister wife husband partner nan nana gran granny grandmother",
            "grandfather grandad grandma grandpa aunt auntie uncle niece nephew cousin grandson granddaughter widow widower",
            "man woman lady gentleman boy girl lad lass baby toddler infant child kid teenager youth adult pensioner person",
            "resident tenant patient client neighbour carer friend victim caller driver nurse veteran lodger occupant",
            "learner pupil student stepfather stepmother stepson stepdaughter fiancé fiancee twin newborn applicant deceased");

    private static final Words PRONOUNS = Words.of("he she i who him her you");

    private static final Words MANY = Words.of(
            "people children adults residents those everyone anyone tenants patients women men clients persons pupils boys",
            "girls anybody everybody pensioners students learners households babies kids youngsters all");

    private People() {}

    static boolean isOne(Tokens tokens, int i) {
        return ONE.has(tokens, i);
    }

    static boolean isPronoun(Tokens tokens, int i) {
        return PRONOUNS.has(tokens, i);
    }

    static boolean isMany(Tokens tokens, int i) {
        return MANY.has(tokens, i);
    }
}
