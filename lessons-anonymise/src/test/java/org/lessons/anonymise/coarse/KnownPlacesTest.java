package org.lessons.anonymise.coarse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPlacesTest {

    @ParameterizedTest
    @CsvSource({
        "Peckham, ENGLAND, LONDON",
        "PECKHAM, ENGLAND, LONDON",
        "Leeds, ENGLAND, YORKSHIRE_AND_THE_HUMBER",
        "Aberystwyth, WALES, ",
        "Dundee, SCOTLAND, ",
        "Ballymena, NORTHERN_IRELAND, "
    })
    void liesIn(String name, String nation, String region) {
        KnownPlaces.Found found = KnownPlaces.named(name).orElseThrow();
        assertThat(KnownPlaces.load().find(name)).contains(found);
        assertThat(found.nation()).hasToString(nation);
        assertThat(found.region().map(Object::toString).orElse(null)).isEqualTo(region);
    }

    /** A word of every day, two of one name, a place abroad, a place of nobody's, more than the name. */
    @ParameterizedTest
    @ValueSource(strings = {"Bank", "Paris", "Oakenmere", "Leeds office", ""})
    void whatIsNotOneKnownPlaceLiesNowhere(String name) {
        assertThat(KnownPlaces.named(name)).isEmpty();
        assertThat(KnownPlaces.load().find(name)).isEmpty();
    }

    @Test
    void aPlaceOfTwoRegionsLiesNowhere() {
        // Listed under two regions.
        assertThat(KnownPlaces.named("Newport")).isEmpty();
        assertThat(KnownPlaces.load().find("Newport")).isEmpty();
    }
}
