package org.lessons.model.check.rules;

import org.lessons.model.Place;
import org.lessons.model.vocabulary.Codes;

/** Of the four nations England alone has regions. */
final class PlaceRules {

    private PlaceRules() {}

    static void check(Walk walk, Findings findings) {
        walk.each(Place.class, (at, place) -> {
            boolean elsewhere =
                    place.nation().filter(n -> !n.equals(Codes.Nation.ENGLAND)).isPresent();
            if (elsewhere && place.region().isPresent()) {
                findings.add(at.to("region"), "place.region-outside-england");
            }
        });
    }
}
