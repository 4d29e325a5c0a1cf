package org.lessons.anonymise.names;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what each piece of a passage that its capitals set apart names, by what is beside it and by the rest of the case. */
final class Weighing {

    private final Reading reading;
    private final OneWord oneWord;
    private final Edges edges;

    Weighing(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.oneWord = new OneWord(reading, evidence);
        this.edges = new Edges(reading, evidence);
    }

    /** Gives whatever is a name, one after another: what is done with one may tell on the next. */
    void each(Consumer<Sequence> found) {
        for (Capitals.Piece piece : reading.pieces()) {
            Sequence named = weigh(piece);
            if (named != null) {
                found.accept(named);
            }
        }
    }

    private @Nullable Sequence weigh(Capitals.Piece piece) {
        if (piece.isTitle()) {
            return piece.named();
        }
        Sequence named = piece.first() == piece.last() ? oneWord.weigh(piece.first()) : piece.named();
        return named == null ? null : edges.whole(named);
    }
}
