package org.lessons.model.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.Concern;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Response;
import org.lessons.model.shape.Pointer;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** What became of the concerns of a case. */
final class Fates {

    private Fates() {}

    static List<Timeline.Warning> of(FailureCase content, Calendar calendar) {
        Map<Pointer, Moment> moments = new HashMap<>();
        calendar.happenings().forEach((told, moment) -> moments.put(told.at(), moment));
        List<Concern> concerns = content.narrative()
                .flatMap(Narrative::concerns)
                .map(stage -> stage.concerns())
                .orElse(List.of());
        List<Timeline.Warning> warnings = new ArrayList<>();
        for (int i = 0; i < concerns.size(); i++) {
            Concern concern = concerns.get(i);
            Pointer at = Pointer.of("/narrative/concerns/concerns").to(i);
            Optional<Term> fate = fate(concern);
            boolean answered =
                    fate.filter(Codes.ResponseKind.UNANSWERED::equals).isEmpty();
            Moment warned = moments.get(at);
            Moment response = moments.get(at.to("response"));
            Lag lag = answered && warned != null && response != null ? Lag.of(warned.spanTo(response)) : Lag.NONE;
            warnings.add(new Timeline.Warning(at, concern.id(), fate, lag));
        }
        return List.copyOf(warnings);
    }

    private static Optional<Term> fate(Concern concern) {
        Optional<Response> response = concern.response();
        if (response.isPresent()) {
            return response.get().kind();
        }
        boolean none = concern.whyAbsent("response")
                .filter(Codes.Absence.NOT_APPLICABLE::equals)
                .isPresent();
        boolean hindsight =
                concern.timing().filter(Codes.Timing.HINDSIGHT::equals).isPresent();
        return none && !hindsight ? Optional.of(Codes.ResponseKind.UNANSWERED) : Optional.empty();
    }
}
