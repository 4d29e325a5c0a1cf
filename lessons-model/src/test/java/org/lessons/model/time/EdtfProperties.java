package org.lessons.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

class EdtfProperties {

    /** The same grammar again, as a regular expression, but for the days of each month. */
    private static final String DATE = "(?:-?[0-9]{3}[0-9X]|-?[0-9]{2}XX|Y-?[1-9][0-9]{4,8}"
            + "|-?[0-9]{4}-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|XX)|-?[0-9]{4}-(?:0[1-9]|1[0-2]|XX)-XX"
            + "|-?[0-9]{4}-[0-9]{2}-[0-9]{2})[?~%]?";

    private static final Pattern EDTF =
            Pattern.compile("(?:%1$s|%1$s/%1$s|%1$s/(?:\\.\\.)?|(?:\\.\\.)?/%1$s)".formatted(DATE), Pattern.DOTALL);

    private static final Pattern YEAR_WITHOUT_SIGN = Pattern.compile("(?:^|/)-0000");

    private static final Pattern DAY = Pattern.compile("(?:^|/)(-?[0-9]{4}-[0-9]{2}-[0-9]{2})");

    @Property
    void parsesWhatItFormats(@ForAll("edtf") String text) {
        Edtf edtf = Edtf.of(text);

        assertThat(edtf.text()).isEqualTo(text);
        assertThat(edtf).hasToString(text);
        assertThat(Edtf.of(edtf.toString())).isEqualTo(edtf).hasSameHashCodeAs(edtf);
        assertThat(Edtf.of(edtf.toString()).extent()).isEqualTo(edtf.extent());
    }

    @Property
    void beginsBeforeItEndsUnlessItIsBackwards(@ForAll("edtf") String text) {
        Edtf edtf = Edtf.of(text);
        Extent extent = edtf.extent();

        if (!edtf.interval()) {
            assertThat(extent.earliest()).isPresent();
            assertThat(extent.latest()).isPresent();
            assertThat(edtf.backwards()).isFalse();
        }
        if (extent.earliest().isPresent() && extent.latest().isPresent()) {
            assertThat(extent.earliest().get().isAfter(extent.latest().get())).isEqualTo(edtf.backwards());
        }
    }

    @Property(tries = 20_000)
    void readsExactlyTheGrammar(@ForAll("nearMisses") String text) {
        assertThat(Edtf.parse(text).isPresent()).isEqualTo(isEdtf(text));
    }

    private static boolean isEdtf(String text) {
        return EDTF.matcher(text).matches()
                && !YEAR_WITHOUT_SIGN.matcher(text).find()
                && DAY.matcher(text).results().allMatch(day -> isDay(day.group(1)));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() < 10_000;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    @Property(tries = 5_000)
    void neverThrowsAnythingElseAndNeverRepeatsWhatItWasGiven(@ForAll("nearMisses") String text) {
        Optional<Edtf> parsed = Edtf.parse(text);
        Throwable thrown = catchThrowable(() -> Edtf.of(text));

        if (parsed.isPresent()) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(Edtf.REFUSED)
                    .hasNoCause();
        }
    }

    @Property(tries = 5_000)
    void readsAnyStringAtAllWithoutSurprise(@ForAll String text) {
        assertThat(Edtf.parse(text).isPresent()).isEqualTo(isEdtf(text));
    }

    @Property
    void agreesWithLocalDateOnDays(@ForAll("days") LocalDate day) {
        Edtf edtf = Edtf.of(EdtfTexts.day(day));

        assertThat(edtf.extent()).isEqualTo(Extent.between(day, day));
        assertThat(edtf.precision()).isEqualTo(Precision.DAY);
    }

    @Property(tries = 5_000)
    void liesWithinWhatWasKnownBeforeItBecameMoreExact(@ForAll("moreExact") Tuple2<String, String> texts) {
        Extent less = Edtf.of(texts.get1()).extent();
        Extent more = Edtf.of(texts.get2()).extent();

        assertThat(more.earliest().get()).isAfterOrEqualTo(less.earliest().get());
        assertThat(more.latest().get()).isBeforeOrEqualTo(less.latest().get());
    }

    @Property(tries = 10_000)
    void neverTakesBackAnOrderWhenADateBecomesMoreExact(
            @ForAll("moreExact") Tuple2<String, String> texts, @ForAll("edtf") String other) {
        keepsItsOrder(texts, other);
    }

    @Property(tries = 10_000)
    void neverTakesBackAnOrderWhenAnIntervalBecomesMoreExact(
            @ForAll("moreExactIntervals") Tuple2<String, String> texts, @ForAll("edtf") String other) {
        Assume.that(!Edtf.of(texts.get2()).backwards());
        keepsItsOrder(texts, other);
    }

    private static void keepsItsOrder(Tuple2<String, String> texts, String other) {
        Extent against = Edtf.of(other).extent();
        Order before = Edtf.of(texts.get1()).extent().compare(against);
        Order after = Edtf.of(texts.get2()).extent().compare(against);

        assertThat(after).isIn(mayBecome(before));
    }

    private static Set<Order> mayBecome(Order order) {
        return switch (order) {
            case BEFORE, AFTER -> EnumSet.of(order);
            case OVERLAPS -> EnumSet.of(Order.OVERLAPS, Order.BEFORE, Order.AFTER);
            case UNKNOWN -> EnumSet.allOf(Order.class);
        };
    }

    @Provide
    Arbitrary<String> edtf() {
        return EdtfTexts.all();
    }

    @Provide
    Arbitrary<String> nearMisses() {
        return EdtfTexts.nearMisses();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EdtfTexts.days();
    }

    @Provide
    Arbitrary<Tuple2<String, String>> moreExact() {
        return EdtfTexts.lessAndMoreExactDates();
    }

    @Provide
    Arbitrary<Tuple2<String, String>> moreExactIntervals() {
        return EdtfTexts.lessAndMoreExactIntervals();
    }
}
