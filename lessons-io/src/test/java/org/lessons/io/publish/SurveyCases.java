package org.lessons.io.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Sharing;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.Treatment;
import org.lessons.model.When;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.shape.Canonical;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** Cases for surveys, told for peers. */
final class SurveyCases {

    private static final List<String> THINGS = List.of(
            "Evening medicine rounds by video",
            "A shared repairs diary",
            "One key worker for three houses",
            "Sensors in place of night visits",
            "A single front door for advice",
            "Bank staff from a neighbouring trust",
            "Tenants choose their own carers",
            "A new rota for the weekend");

    private SurveyCases() {}

    static Story story(FailureCase content, Locale locale) {
        FailureCase shared = content.withStatus(Codes.Status.SUBMITTED)
                .withSharing(Sharing.builder().level(Codes.Level.PEERS).build());
        Treatment treatment = Treatment.builder()
                .policy("screen")
                .version("1.0")
                .digest(Canonical.digest(shared))
                .by("reviewer")
                .on(LocalDate.of(2026, 1, 2))
                .reviewed(true)
                .verdict(Codes.Verdict.SHARE)
                .build();
        return Edition.of(Codes.Level.PEERS, LocalDate.of(2026, 2, 3))
                .in(locale)
                .story(TreatedCase.attest(shared, treatment));
    }

    static Story story(FailureCase content) {
        return story(content, Locale.UK);
    }

    /** A service on a ward with these concerns and nothing else. */
    static Story ward(Concern... concerns) {
        return story(with(Codes.Kind.SERVICE, Codes.Setting.WARD, concerns));
    }

    static FailureCase with(Term kind, Term setting, Concern... concerns) {
        return FailureCase.builder()
                .title("A case")
                .subject(Subject.builder().addKinds(kind).addSettings(setting).build())
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder().addConcerns(concerns).build())
                        .build())
                .build();
    }

    /** Seen while it ran. */
    static Concern early(Term signal, Term fate) {
        return Concern.builder()
                .timing(Codes.Timing.DURING)
                .signal(signal)
                .response(Response.builder().kind(fate).build())
                .build();
    }

    /** A case whose first concern was raised and which was stopped at these times, if at all. */
    static Story waited(Optional<String> raised, Optional<String> stopped) {
        Concern concern = Concern.builder().raised(raised.map(When::on)).build();
        Stop stop = Stop.builder().when(stopped.map(When::on)).build();
        return story(FailureCase.builder()
                .title("A case")
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder().addConcerns(concern).build())
                        .pulledThePlug(PulledThePlug.builder().addStops(stop).build())
                        .build())
                .build());
    }

    /** Some case as such books have them: the same for the same seed. */
    static FailureCase some(long seed) {
        Random random = new Random(seed);
        List<Concern> concerns = new ArrayList<>();
        int many = random.nextInt(4);
        int year = 2012 + random.nextInt(10);
        for (int at = 0; at < many; at++) {
            concerns.add(Concern.builder()
                    .signal(maybe(random, "signals", 5))
                    .timing(maybe(random, "timings", 2))
                    .raised(random.nextInt(4) == 0 ? Optional.empty() : Optional.of(When.on(date(random, year))))
                    .response(
                            random.nextInt(4) == 0
                                    ? Optional.empty()
                                    : Optional.of(Response.builder()
                                            .kind(maybe(random, "responses", 6))
                                            .build()))
                    .build());
        }
        Subject subject = Subject.builder()
                .kinds(maybe(random, "kinds", 5).stream().toList())
                .settings(maybe(random, "settings", 1 + random.nextInt(12)).stream()
                        .toList())
                .build();
        WhyItDidNotWork why = WhyItDidNotWork.builder()
                .addCauses(Cause.builder()
                        .factor(maybe(random, "factors", 6))
                        .domain(maybe(random, "domains", 19))
                        .build())
                .build();
        Stop stop = Stop.builder()
                .when(When.on(date(random, year + random.nextInt(4))))
                .build();
        return FailureCase.builder()
                .title(THINGS.get(random.nextInt(THINGS.size())) + ", " + (seed + 1))
                .subject(subject)
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder().concerns(concerns).build())
                        .pulledThePlug(PulledThePlug.builder().addStops(stop).build())
                        .whyItDidNotWork(why)
                        .build())
                .build();
    }

    private static String date(Random random, int year) {
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(year);
            case 1 -> year + "-2" + (1 + random.nextInt(4));
            case 2 -> year + "-0" + (1 + random.nextInt(9));
            default -> year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        };
    }

    /** One of the first of a list; now and then none, or one of another list. */
    private static Optional<Term> maybe(Random random, String list, int first) {
        List<Term> terms = Vocabulary.named(list).orElseThrow().terms();
        int drawn = random.nextInt(12);
        if (drawn == 0) {
            return Optional.empty();
        }
        return Optional.of(drawn == 1 ? Term.of("elsewhere@2:" + list) : terms.get(random.nextInt(first)));
    }
}
