package org.lessons.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.lessons.model.CaseFile;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Sharing;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.vocabulary.Codes;

/** A story that consists of times, as people tell them: to the day, to the month, about then, two weeks after that. */
final class DatedStory {

    private static final int A_YEAR = 365;
    private static final List<String> LAPSES = List.of("P0D", "P3D", "P2W", "P1M", "P10W", "P1Y", "P400D");

    private final Random random;

    private DatedStory(long seed) {
        this.random = new Random(seed);
    }

    /** Valid stories, as many as are asked for. */
    static List<CaseFile> valid(long seed, int count) {
        return Stream.iterate(seed, next -> next + 1)
                .map(next -> CaseFile.of(new DatedStory(next).story("story-" + Long.toHexString(next))))
                .filter(file -> ShareCasesTest.errors(file.content()).isEmpty())
                .limit(count)
                .toList();
    }

    private FailureCase story(String id) {
        LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
        LocalDate stop = start.plusDays(random.nextInt(2 * A_YEAR));
        List<Concern> concerns = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            LocalDate raised = start.plusDays(random.nextInt(2 * A_YEAR) - 30);
            concerns.add(Concern.builder()
                    .id("c" + i)
                    .timing(random.nextBoolean() ? Optional.empty() : Optional.of(Codes.Timing.DURING))
                    .raised(when(raised, "c" + (i + 1)))
                    .response(Response.builder()
                            .when(when(raised.plusDays(random.nextInt(60)), "c" + i))
                            .build())
                    .build());
        }
        List<Stop> stops = new ArrayList<>();
        stops.add(Stop.builder().id("s1").when(when(stop, "c0")).build());
        if (random.nextInt(3) == 0) {
            stops.add(Stop.builder()
                    .id("s2")
                    .when(when(stop.plusDays(random.nextInt(90)), "s1"))
                    .build());
        }
        return FailureCase.builder()
                .id(id)
                .status(Codes.Status.SUBMITTED)
                .subject(Subject.builder()
                        .started(when(start, "c0"))
                        .ended(when(stop.plusDays(random.nextInt(60)), When.STOP))
                        .build())
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder().addAllConcerns(concerns).build())
                        .pulledThePlug(
                                PulledThePlug.builder().addAllStops(stops).build())
                        .build())
                .sharing(Sharing.builder().level(Codes.Level.PEERS).build())
                .build();
    }

    private Optional<When> when(LocalDate day, String other) {
        String month = day.toString().substring(0, 7);
        String year = month.substring(0, 4);
        return switch (random.nextInt(14)) {
            case 0 -> Optional.empty();
            case 1, 2, 3, 4 -> Optional.of(When.on(day.toString()));
            case 5, 6 -> Optional.of(When.on(month));
            case 7 -> Optional.of(When.on(year + "-" + (33 + (day.getMonthValue() - 1) / 3)));
            case 8 -> Optional.of(When.on(year));
            case 9 -> Optional.of(When.on(month + "~"));
            case 10 -> Optional.of(When.on(day + "/" + day.plusDays(random.nextInt(40))));
            case 11 -> Optional.of(When.on(day + "/.."));
            default -> Optional.of(lapse(random.nextBoolean() ? other : random.nextBoolean() ? When.START : When.STOP));
        };
    }

    private When lapse(String anchor) {
        int least = random.nextInt(LAPSES.size());
        String most = LAPSES.get(Math.min(LAPSES.size() - 1, least + random.nextInt(3)));
        When bounded = When.since(anchor, LAPSES.get(least), most);
        return random.nextInt(4) == 0 ? bounded.withAtMost(Optional.empty()) : bounded;
    }
}
