package org.lessons.model.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Decision;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;

/** Cases that consist of times: dated, vague, open, counted from one another, in circles, or missing. */
final class AnyStory {

    private static final List<String> DAYS = List.of("P0D", "P1D", "P3D", "P2W", "P10W", "P400D", "-P2D", "-P3W");
    private static final List<String> MONTHS = List.of("P1M", "P1Y", "P2M10D", "-P1M", "P3D");

    private final Random random;
    private final List<String> lapses;

    private AnyStory(long seed, List<String> lapses) {
        this.random = new Random(seed);
        this.lapses = lapses;
    }

    static Arbitrary<FailureCase> inDays() {
        return of(DAYS);
    }

    static Arbitrary<FailureCase> inMonths() {
        return of(MONTHS);
    }

    private static Arbitrary<FailureCase> of(List<String> lapses) {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 5))
                .as((seed, size) -> new AnyStory(seed, lapses).story(size))
                .withoutEdgeCases();
    }

    /** Every time of a story, in the order of the walk. */
    static List<When> times(FailureCase content) {
        List<When> times = new ArrayList<>();
        Shape.of(content).walk(content, (at, part, e) -> {
            if (e instanceof When) {
                times.add((When) e);
            }
        });
        return times;
    }

    private FailureCase story(int size) {
        List<Concern> concerns = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            concerns.add(Concern.builder()
                    .id("c" + i)
                    .raised(time())
                    .response(Response.builder().when(time()).build())
                    .build());
            decisions.add(Decision.builder().id("d" + i).when(time()).build());
            effects.add(Effect.builder().id("e" + i).when(time()).build());
            if (i % 2 == 0) {
                stops.add(Stop.builder().id("s" + i).when(time()).build());
            }
        }
        return FailureCase.builder()
                .subject(Subject.builder().started(time()).ended(time()).build())
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder().addAllConcerns(concerns).build())
                        .judgement(
                                Judgement.builder().addAllDecisions(decisions).build())
                        .pulledThePlug(
                                PulledThePlug.builder().addAllStops(stops).build())
                        .build())
                .addAllEffects(effects)
                .build();
    }

    private Optional<When> time() {
        return switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1, 2, 3 -> Optional.of(When.builder().on(date()).build());
            default ->
                Optional.of(When.builder()
                        .since(anchor())
                        .atLeast(lapse())
                        .atMost(lapse())
                        .build());
        };
    }

    private Edtf date() {
        LocalDate first = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(900));
        LocalDate last = first.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(90) - 5);
        return switch (random.nextInt(8)) {
            case 0 -> Edtf.of(first + "/..");
            case 1 -> Edtf.of("/" + first);
            case 2 -> Edtf.of(first.toString());
            default -> Edtf.of(first + "/" + last);
        };
    }

    private String anchor() {
        return switch (random.nextInt(6)) {
            case 0 -> When.START;
            case 1 -> When.STOP;
            case 2 -> "s0";
            default -> "cde".charAt(random.nextInt(3)) + Integer.toString(random.nextInt(4));
        };
    }

    private Optional<Lapse> lapse() {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(Lapse.of(lapses.get(random.nextInt(lapses.size()))));
    }
}
