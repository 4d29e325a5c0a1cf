package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.shape.Category;

/** Postcodes, whole and in part, and addresses. */
class PlacesFoundTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the flat at SY23 3QT was          | SY23 3QT   | 0.9
            the flat at sy23 3qt was          | sy23 3qt   | 0.9
            the flat at SY233QT was           | SY233QT    | 0.9
            the flat at EC1A 1BB was          | EC1A 1BB   | 0.9
            posted to BFPO 61 then            | BFPO 61    | 0.8
            our postcode is LE7 and           | LE7        | 0.8
            everybody in the LE7 area         | LE7        | 0.8
            she lives in SK11 now             | SK11       | 0.5
            she lives in SK11 9 now           | SK11       | 0.5
            she lives in SK11 9.              | SK11 9     | 0.5
            tenants from CF10 wrote           | CF10       | 0.5
            a flat in Wrexham LL13 was        | LL13       | 0.8
            the CH44 and CH45 rounds          | CH44       | 0.5
            between LE7 and LE8 we            | LE8        | 0.5
            he is in B29 somewhere            | B29        | 0.5
            """)
    void findsPostcodesAndTheirDistricts(String text, String postcode, double sure) {
        assertThat(Spotted.of(Category.POSTCODE, text, sure)).contains(postcode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on vitamin B12 for years",
                "low in B12 and folate",
                "on a sheet of A4 or A3",
                "along the A1 and the M25",
                "G4S had the contract",
                "form E10 was missing",
                "the CO2 alarm and WD40",
                "held under S136 of the law",
                "a Band B6 post",
                "an FP10 and a TR1",
                "L4 and L5 were crushed",
                "pH7 in the pool"
            })
    void leavesVitaminsPaperRoadsAndForms(String text) {
        assertThat(Spotted.of(Category.POSTCODE, text, 0.3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            moved to 9 Larkspur Close in              | 9 Larkspur Close
            moved to 9a St Anne's Road in             | 9a St Anne's Road
            moved to 9-11 Larkspur Hill in            | 9-11 Larkspur Hill
            moved to 9 Heol y Felin in                | 9 Heol y Felin
            at Flat 2c, 31 Quarry Road, where         | Flat 2c, 31 Quarry Road
            at flat 2c the tap                        | flat 2c
            at Flat 2, The Maltings, where            | Flat 2, The Maltings
            at Flat 2, Quarry House, where            | Flat 2, Quarry House
            then in Room 12 the tap                   | Room 12
            on Ward 7 the tap                         | Ward 7
            on Ward 7B the tap                        | Ward 7B
            on wards 6 and 7 the tap                  | wards 6 and 7
            in Bay 3 the tap                          | Bay 3
            Residents of Block C had                  | Block C
            on Plot 9 there                           | Plot 9
            write to PO Box 4412 please               | PO Box 4412
            They live at No. 12 and                   | No. 12
            along Larkspur Avenue at night            | Larkspur Avenue
            """)
    void findsAddresses(String text, String address) {
        assertThat(Spotted.of(Category.LOCATION, text, 0.5)).anyMatch(found -> found.startsWith(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the third-floor flat was cold",
                "14 beds and 3 wards",
                "a room 12 feet long",
                "flat 3 weeks running",
                "we walk the same road",
                "no 12 of them came",
                "2 units of alcohol",
                "a ward in 2018",
                "the way home"
            })
    void leavesRoomsWithoutAName(String text) {
        assertThat(Spotted.of(Category.LOCATION, text, 0.5)).isEmpty();
    }
}
