package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lessons.model.FailureCase;
import org.lessons.model.testing.AnyRecord;

class LinesProperties {

    private static final Pattern POINT = Pattern.compile("(\\d+) (\\d+)");
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    /** Stories in which everything refers to everything, and any others. */
    @Provide
    Arbitrary<FailureCase> cases() {
        return Arbitraries.oneOf(
                AnyRecord.cases(), Arbitraries.integers().between(1, 16).map(PictureTest::told));
    }

    @Property(tries = 100)
    void neverRunBehindABoxNorOffThePicture(@ForAll("cases") FailureCase content, @ForAll Format format) {
        Trail trail = Trail.of(content);
        Lines lines = new Lines(trail, format);
        Placement placement = new Placement(trail, format, WELSH, lines.bands());

        for (Lines.Line line : lines.on(placement)) {
            List<int[]> points = new ArrayList<>();
            Matcher point = POINT.matcher(line.path());
            while (point.find()) {
                points.add(new int[] {Integer.parseInt(point.group(1)), Integer.parseInt(point.group(2))});
            }
            assertThat(points).allSatisfy(at -> assertThat(at[0]).isBetween(1, format.width() - 1));
            for (int i = 1; i < points.size(); i++) {
                int[] from = points.get(i - 1);
                int[] to = points.get(i);
                assertThat(placement.boxes().values()).noneMatch(box -> crosses(from, to, box));
            }
        }
    }

    /** Whether the rectangle about a piece of a line reaches into a box; to touch its edge is to end there. */
    private static boolean crosses(int[] from, int[] to, Placement.Box box) {
        return Math.max(from[0], to[0]) > box.x()
                && Math.min(from[0], to[0]) < box.x() + box.width()
                && Math.max(from[1], to[1]) > box.y()
                && Math.min(from[1], to[1]) < box.y() + box.height();
    }

    @Test
    void leaveATrailOfFifteenThingsLowEnoughForAColumn() {
        Trail trail = Trail.of(PictureTest.told(2));
        assertThat(trail.nodes()).hasSize(15);
        assertThat(heightOf(trail)).isLessThan(220);
        assertThat(heightOf(Trail.of(PictureTest.told(3)))).isLessThan(320);
    }

    private static int heightOf(Trail trail) {
        Lines lines = new Lines(trail, Format.SMALL);
        return new Placement(trail, Format.SMALL, WELSH, lines.bands()).height();
    }
}
