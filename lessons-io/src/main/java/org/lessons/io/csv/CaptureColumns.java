package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lessons.io.csv.CaptureCell.Folded;

/** Which components the capture sheet asks for, in the order of a form. */
final class CaptureColumns {

    static final Locale WELSH = Locale.forLanguageTag("cy");

    private static final List<CaptureColumn> ALL = new ArrayList<>();
    private static final Map<Folded, CaptureColumn> BY_HEADING = new HashMap<>();

    static {
        one("case/*id");
        one("case/*title");
        one("case/subject/*summary");
        one("case/subject/*kinds");
        one("case/subject/*sectors");
        one("case/subject/*settings");
        one("case/subject/places/*nation");
        one("case/subject/places/*region");
        one("case/subject/places/*locality");
        many(
                2,
                "case/subject/*organisations#/*name",
                "case/subject/*organisations#/*role",
                "case/subject/*organisations#/*type");
        one("case/subject/*started");
        one("case/narrative/*asTold/text");
        one("case/narrative/*whatWeDid/accounts/text");
        many(
                5,
                "case/narrative/concerns/*concerns#/*text",
                "case/narrative/concerns/*concerns#/*raised",
                "case/narrative/concerns/*concerns#/*raisedBy",
                "case/narrative/concerns/*concerns#/*signal",
                "case/narrative/concerns/*concerns#/response/*kind");
        one("case/narrative/*judgement/accounts/text");
        one("case/narrative/pulledThePlug/stops/*when");
        one("case/narrative/pulledThePlug/stops/*form");
        one("case/narrative/pulledThePlug/stops/*reasons");
        one("case/narrative/pulledThePlug/stops/*text");
        many(3, "case/narrative/*whyItDidNotWork/causes#/text");
        many(3, "case/narrative/*whatWeWouldDoDifferently/lessons#/text");
        many(2, "case/*effects#/*who", "case/*effects#/*text");
        one("case/sharing/*level");
        many(6, "cast#/*name", "cast#/*category", "cast#/*aliases");
        for (CaptureColumn column : ALL) {
            BY_HEADING.put(new Folded(column.heading(Locale.ENGLISH)), column);
            BY_HEADING.put(new Folded(column.heading(WELSH)), column);
        }
    }

    private CaptureColumns() {}

    private static void one(String path) {
        ALL.add(CaptureColumn.of(path, 0));
    }

    /** So many times, all the components of one beside each other. */
    private static void many(int times, String... paths) {
        for (int number = 1; number <= times; number++) {
            for (String path : paths) {
                ALL.add(CaptureColumn.of(path, number));
            }
        }
    }

    static List<CaptureColumn> all() {
        return ALL;
    }

    /** The column of a heading in English or Welsh, whatever its case and spaces; null when it is none of ours. */
    static @Nullable CaptureColumn of(String heading) {
        return BY_HEADING.get(new Folded(heading));
    }
}
