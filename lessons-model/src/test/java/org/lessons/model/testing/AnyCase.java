package org.lessons.model.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.Sharing;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * Any case in which nothing is wrong: richly filled, with nasty text, submitted, and to be shared with others.
 *
 * <p>It takes {@link AnyRecord} and removes what the validator finds fault with until nothing is left to remove. Warnings stay.
 * Permissions, embargoes and holds are as they come, so a gate may still refuse it.
 */
public final class AnyCase {

    private static final List<Term> LEVELS = List.of(Codes.Level.PEERS, Codes.Level.RESEARCHERS, Codes.Level.PUBLIC);

    /** Each round removes at least one thing; no case of ours needs more than a few. */
    private static final int MOST_ROUNDS = 1000;

    private AnyCase() {}

    /**
     * Any valid case file.
     *
     * @return shrinking case files without findings of severity error
     */
    public static Arbitrary<CaseFile> validFiles() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 100))
                .as(AnyCase::validFile);
    }

    /**
     * The valid case file of that seed and size: the same each time.
     *
     * @param seed any number
     * @param size from 0 (hardly anything) to 100 (fifty concerns, 30 KB of text)
     * @return the case file
     */
    public static CaseFile validFile(long seed, int size) {
        CaseFile any = AnyRecord.of(CaseFile.class, seed, size);
        Term level = LEVELS.get((int) Math.floorMod(seed, (long) LEVELS.size()));
        Sharing sharing =
                any.content().sharing().orElseGet(() -> Sharing.builder().build());
        FailureCase shared = any.content().withStatus(Codes.Status.SUBMITTED).withSharing(sharing.withLevel(level));
        return mended(any.withContent(shared));
    }

    private static CaseFile mended(CaseFile file) {
        CaseFile mended = file;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<String> faults = faults(mended);
            if (faults.isEmpty()) {
                return mended;
            }
            mended = Shape.of(mended).map(mended, (at, part, element) -> isFault(at, part, faults) ? null : element);
        }
        throw new IllegalStateException("a fault stays, whatever is removed");
    }

    private static Set<String> faults(CaseFile file) {
        Set<String> faults = new HashSet<>();
        for (Finding finding : new CaseValidator().validate(file)) {
            if (finding.severity() == Severity.ERROR) {
                faults.add(finding.location().toString());
            }
        }
        return faults;
    }

    /** A fault in a key is found at its map; then everything in the map goes. */
    private static boolean isFault(Pointer at, Part part, Set<String> faults) {
        String place = at.toString();
        @Nullable
        String map = part.cardinality() == Part.Cardinality.MAP ? place.substring(0, place.lastIndexOf('/')) : null;
        return faults.contains(place) || map != null && faults.contains(map);
    }
}
