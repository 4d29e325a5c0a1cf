package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.anonymise.detect.Profile;
import org.lessons.anonymise.detect.Span;

/** What looks at the texts of a case, and which of them is believed: the cast and the deny list before any guess. */
final class Detection {

    private final List<Detector> denied;
    private final Detector guesses;
    private final List<Detector> own;

    Detection(Profile profile, List<Detector> denied, Collection<String> allowed, List<Detector> own) {
        this.denied = List.copyOf(denied);
        this.guesses = Detectors.except(Detectors.undeclared(profile), allowed);
        this.own = List.copyOf(own);
    }

    /** The detector for a case whose names a matcher knows. */
    Detector of(CastMatcher matcher) {
        Detector cast = (passage, until) -> matcher.find(passage.text()).stream()
                .map(match -> new Span(
                        match.start(),
                        match.end(),
                        match.category(),
                        match.declared() ? Proposal.CAST : "cast-part",
                        match.declared() ? 1 : 0.9))
                .toList();
        Detector declared = denied.stream().reduce(cast, Detector::andThen);
        Detector ours =
                (passage, until) -> withDeclared(declared.detect(passage, until), guesses.detect(passage, until));
        return own.stream().reduce(ours, Detector::andThen);
    }

    /** What is declared says what it is: a guess at the same words, or at some of them, is dropped. */
    private static List<Span> withDeclared(List<Span> declared, List<Span> guessed) {
        BitSet known = new BitSet();
        declared.forEach(span -> known.set(span.start(), span.end()));
        List<Span> all = new ArrayList<>(declared);
        guessed.stream()
                .filter(span -> known.nextClearBit(span.start()) < span.end())
                .forEach(all::add);
        return all;
    }
}
