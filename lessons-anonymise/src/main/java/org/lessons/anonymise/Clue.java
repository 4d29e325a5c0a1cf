package org.lessons.anonymise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Sensitivity;

/**
 * One clue that a treated case leaves: where it stands and to whom it speaks, never what it says.
 *
 * <p>A described record, so it can be written as a file. Immutable and safe for use by several threads.
 *
 * @param kind what kind of clue it is
 * @param readers who would know
 * @param at where, as a JSON Pointer into the treated document
 * @param start where it begins within the treated text, in UTF-16 units; absent when it is the whole component
 * @param end where it ends, exclusive
 * @param together the other places that say it together with this one; empty for a clue that stands alone
 * @param fewer for what a register knows few of: fewer than that; absent otherwise
 */
public record Clue(
        @Described(sensitivity = Sensitivity.SAFE) Kind kind,
        @Described(sensitivity = Sensitivity.SAFE) List<Reader> readers,
        @Described(sensitivity = Sensitivity.SAFE) String at,
        @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> start,
        @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> end,
        @Described(sensitivity = Sensitivity.SAFE) List<String> together,
        @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> fewer) {

    /** Somebody who might know. */
    public enum Reader {
        /** Works there, or did: knows the posts, the rota and who was ill. */
        COLLEAGUE,
        /** Lives near, or is of the family: knows what happened in the street. */
        NEIGHBOUR,
        /** Can look things up: archives, registers, reports. */
        JOURNALIST
    }

    /** A kind of clue. */
    public enum Kind {
        /** A post that one person holds. */
        SINGULAR_ROLE(Reader.COLLEAGUE, Reader.JOURNALIST),
        /** Somebody set apart: the only, the first, the oldest. */
        ONLY_ONE(Reader.COLLEAGUE, Reader.NEIGHBOUR),
        /** A condition that few people have. */
        RARE_CONDITION(Reader.COLLEAGUE, Reader.NEIGHBOUR),
        /** An event that people remember, or that was in the papers. */
        NAMED_EVENT(Reader.COLLEAGUE, Reader.NEIGHBOUR, Reader.JOURNALIST),
        /** A day. */
        EXACT_DATE(Reader.COLLEAGUE, Reader.JOURNALIST),
        /** A setting of which an area has few. */
        RARE_SETTING(Reader.COLLEAGUE, Reader.NEIGHBOUR, Reader.JOURNALIST),
        /** Codes that a register knows few of, taken together. */
        FEW_SUCH(Reader.COLLEAGUE, Reader.NEIGHBOUR, Reader.JOURNALIST),
        /** Clues of different kinds that speak to the same reader. */
        COMBINATION(Reader.COLLEAGUE, Reader.NEIGHBOUR, Reader.JOURNALIST);

        private final List<Reader> readers;

        Kind(Reader... readers) {
            this.readers = List.of(readers);
        }

        private String code() {
            return "known." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the lists. */
    public Clue {
        readers = List.copyOf(readers);
        together = List.copyOf(together);
    }

    static Clue in(Kind kind, Pointer at, int start, int end) {
        return new Clue(
                kind, kind.readers, at.toString(), Optional.of(start), Optional.of(end), List.of(), Optional.empty());
    }

    static Clue of(Kind kind, List<String> at) {
        return new Clue(
                kind,
                kind.readers,
                at.get(0),
                Optional.empty(),
                Optional.empty(),
                at.subList(1, at.size()),
                Optional.empty());
    }

    Clue fewerThan(int fewest) {
        return new Clue(kind, readers, at, start, end, together, Optional.of(fewest));
    }

    /**
     * The clue as a finding.
     *
     * @return a warning, located within the text where the clue is
     */
    public Finding finding() {
        Pointer place = Pointer.of(at);
        Location where = start.isPresent() && end.isPresent()
                ? new Location.InWords(place, start.get(), end.get())
                : new Location.InDocument(place);
        return Finding.of(
                where, kind.code(), fewer.map(String::valueOf).stream().toArray(String[]::new));
    }
}
