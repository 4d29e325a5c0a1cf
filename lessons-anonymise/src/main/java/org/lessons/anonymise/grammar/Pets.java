package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** The names of animals that live with somebody: her dog Biscuit, the cat, Tibbles, a budgie called Joey. */
final class Pets {

    private static final Words ANIMALS = Words.of(
            "dog cat puppy kitten budgie parrot rabbit hamster guinea-pig gerbil horse pony terrier labrador spaniel greyhound",
            "collie poodle tortoise goldfish cockatiel canary ferret whippet staffie alsatian lurcher retriever beagle pug",
            "bulldog chihuahua dachshund rottweiler donkey parakeet bird labradoodle russell cockapoo mongrel tomcat ci cath pig goat sheep hen cockerel budgerigar lamb foal");

    private static final Words CALLED = Words.of("called named o'r");

    /** Words with a capital that follow an animal and are no name of it. */
    private static final Words NOT_NAMES = Words.of(
            "warden wardens act trust rescue home handler walker show food bite i the he she it they we and but");

    private Pets() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {ANIMALS};
    }

    static void at(Tokens tokens, int i, Found found) {
        if (!ANIMALS.has(tokens, i)) {
            return;
        }
        boolean called = CALLED.has(tokens, i + 1);
        boolean comma = tokens.isSign(i + 1, ',') || tokens.isSign(i + 1, '(') && tokens.isSign(i + 3, ')');
        int name = called || comma ? i + 2 : i + 1;
        if (isName(tokens, name) && tokens.closeToNext(name - 1)) {
            boolean ends = !tokens.isCapitalised(name + 1) || called;
            double confidence = called
                    ? 0.9
                    : comma
                            ? tokens.isSign(name + 1, ',') || tokens.isSign(name + 1, ')') ? 0.7 : 0.35
                            : ends ? 0.75 : 0.4;
            found.span(tokens.start(name), tokens.end(name), Category.OTHER, "pet", confidence);
        }
        // Biscuit the dog; Biscuit, her dog.
        boolean owned = tokens.isWord(i - 1, "the")
                || tokens.isWord(i - 1, "her")
                || tokens.isWord(i - 1, "his")
                || tokens.isWord(i - 1, "my")
                || tokens.isWord(i - 1, "their");
        int before = tokens.isSign(i - 2, ',') ? i - 3 : i - 2;
        boolean shouted = tokens.isAllCapitals(i) && tokens.isAllCapitals(i - 1);
        boolean the = before == i - 2 && tokens.isWord(i - 1, "the") && !shouted;
        if (owned && !shouted && (the || before == i - 3) && isName(tokens, before)) {
            double confidence = the ? 0.7 : tokens.isSign(i + 1, ',') ? 0.5 : 0.35;
            found.span(tokens.start(before), tokens.end(before), Category.OTHER, "pet", confidence);
        }
    }

    private static boolean isName(Tokens tokens, int i) {
        return tokens.isCapitalised(i) && tokens.length(i) > 1 && !NOT_NAMES.has(tokens, i) && !Weekdays.at(tokens, i);
    }
}
