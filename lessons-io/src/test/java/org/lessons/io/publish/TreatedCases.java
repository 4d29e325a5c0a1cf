package org.lessons.io.publish;

import java.time.LocalDate;
import java.util.Locale;
import org.lessons.model.FailureCase;
import org.lessons.model.Sharing;
import org.lessons.model.TreatedCase;
import org.lessons.model.Treatment;
import org.lessons.model.shape.Canonical;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** Cases as they come to a publisher: treated, and shared with somebody. */
final class TreatedCases {

    static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    static final Edition PEERS = Edition.of(Codes.Level.PEERS, DAY);
    static final Locale WELSH = Locale.forLanguageTag("cy");

    private TreatedCases() {}

    /** As it is, with that answer of the gate. */
    static TreatedCase answered(FailureCase content, Term verdict) {
        return TreatedCase.attest(
                content,
                Treatment.builder()
                        .policy("screen")
                        .version("1.0")
                        .digest(Canonical.digest(content))
                        .by("reviewer")
                        .on(LocalDate.of(2026, 1, 2))
                        .reviewed(true)
                        .verdict(verdict)
                        .build());
    }

    static TreatedCase shared(FailureCase content, Sharing sharing) {
        return answered(content.withStatus(Codes.Status.SUBMITTED).withSharing(sharing), Codes.Verdict.SHARE);
    }

    static TreatedCase shared(FailureCase content, Term level) {
        return shared(content, Sharing.builder().level(level).build());
    }

    /** Submitted, and told to peers. */
    static TreatedCase shared(FailureCase content) {
        return shared(content, Codes.Level.PEERS);
    }

    static Story story(FailureCase content) {
        return PEERS.story(shared(content));
    }
}
