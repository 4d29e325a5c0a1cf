package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.List;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.microdata.Microdata;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;

/** Two dozen invented cases, of four organisations. */
final class SmallCollection {

    private static final String[][] CASES = {
        {"Gwynedd", "HOUSING", "2019", "LOW", "Org A"},
        {"Gwynedd", "HOUSING", "2019", "LOW", "Org A"},
        {"Gwynedd", "HOUSING", "2020", "LOW", "Org A"},
        {"Powys", "SOCIAL_CARE", "2021", "MODERATE", "Org B"},
        {"Powys", "SOCIAL_CARE", "2021", "SEVERE", "Org B"},
        {"Powys", "HEALTH", "2020", "NONE", "Org A"},
        {"Gwent", "HEALTH", "2020", "LOW", "Org C"},
        {"Gwent", "HEALTH", "2021", "LOW", "Org B"},
        {"Devon", "HOUSING", "2019", "NONE", "Org C"},
        {"Devon", "HOUSING", "2020", "LOW", "Org C"},
        {"Devon", "HEALTH", "2021", "SEVERE", "Org D"},
        {"Devon", "SOCIAL_CARE", "2021", "MODERATE", "Org D"},
        {"Kent", "HEALTH", "2018", "LOW", "Org C"},
        {"Kent", "HEALTH", "2019", "NONE", "Org D"},
        {"Kent", "HOUSING", "2019", "LOW", "Org C"},
        {"Kent", "SOCIAL_CARE", "2018", "MODERATE", "Org A"},
        {"Surrey", "HEALTH", "2019", "LOW", "Org B"},
        {"Surrey", "HEALTH", "2018", "LOW", "Org B"},
        {"Surrey", "HEALTH", "2018", "NONE", "Org D"},
        {"Surrey", "HOUSING", "2020", "MODERATE", "Org A"},
        {"Surrey", "HOUSING", "2021", "LOW", "Org C"},
        {"Surrey", "SOCIAL_CARE", "2021", "SEVERE", "Org B"},
        {"Kent", "SOCIAL_CARE", "2020", "SEVERE", "Org D"},
        {"Devon", "SOCIAL_CARE", "2020", "LOW", "Org A"},
    };

    private SmallCollection() {}

    static List<String> column(int at) {
        List<String> values = new ArrayList<>();
        for (String[] row : CASES) {
            values.add(row[at]);
        }
        return values;
    }

    static List<List<String>> told(int at) {
        return column(at).stream().map(List::of).toList();
    }

    static GeneralisedTable recoded(int k, String place, String sector, String year) {
        Hierarchy places = Hierarchy.of(List.of(
                List.of("Gwynedd", "Wales"),
                List.of("Powys", "Wales"),
                List.of("Gwent", "Wales"),
                List.of("Devon", "England"),
                List.of("Kent", "England"),
                List.of("Surrey", "England")));
        Hierarchy years = Hierarchy.ordered(List.of(
                List.of("2018", "2018-2019"),
                List.of("2019", "2018-2019"),
                List.of("2020", "2020-2021"),
                List.of("2021", "2020-2021")));
        Microdata table = Microdata.builder()
                .quasiIdentifier(place, places, column(0))
                .quasiIdentifier(sector, Hierarchy.flat(List.of("HOUSING", "SOCIAL_CARE", "HEALTH")), column(1))
                .quasiIdentifier(year, years, column(2))
                .build();
        return Recoding.local(PrivacyModel.kAnonymity(k)).apply(table);
    }

    static RiskAssessment assessed(int k, int threshold) {
        return RiskAssessment.of(recoded(k, "place", "sector", "year"))
                .name("Telecare and housing, first release")
                .threshold(threshold)
                .sensitive("harm", told(3), List.of("NONE", "LOW", "MODERATE", "SEVERE"))
                .holders(told(4))
                .flow(30, 3, 2, 1, 24)
                .attested(21, 24)
                .machineCoded(12, 60);
    }
}
