package org.lessons.anonymise.release;

import java.util.List;
import java.util.Optional;
import org.lessons.anonymise.coarse.KnownPlaces;
import org.lessons.model.Place;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** Localities to their region and nation. */
final class PlaceSteps implements Coarsening {

    static final PlaceSteps UK = new PlaceSteps();

    private static final char SLASH = '/';

    /** What a treatment leaves in place of a name begins so, and is no place. */
    private static final String REPLACED = "\u27e6";

    private PlaceSteps() {}

    /** A place as a value: what is told of it, and what our list of places knows of its name. */
    static Optional<String> value(Place place) {
        Optional<String> locality = place.locality()
                .filter(name -> !name.contains(REPLACED))
                .map(name -> name.replace(SLASH, ' ').replace('*', ' ').strip())
                .filter(name -> !name.isEmpty());
        Optional<KnownPlaces.Found> known = locality.flatMap(KnownPlaces::named)
                .filter(found ->
                        place.nation().isEmpty() || place.nation().get().equals(found.nation()));
        Optional<Term> nation = place.nation().or(() -> known.map(KnownPlaces.Found::nation));
        Optional<Term> region = place.region().or(() -> known.flatMap(KnownPlaces.Found::region));
        if (nation.isEmpty()) {
            return region.map(Term::toString).or(() -> locality);
        }
        StringBuilder value = new StringBuilder(nation.get().toString());
        region.ifPresent(term -> value.append(SLASH).append(term));
        locality.ifPresent(name -> value.append(SLASH).append(name));
        return Optional.of(value.toString());
    }

    @Override
    public List<String> row(String value) {
        String[] parts = value.split("/", 3);
        if (!isListed("nations", parts[0])) {
            return List.of(value, value, value);
        }
        String nation = parts[0] + LABEL;
        boolean region = parts.length > 1 && isListed("regions", parts[1]);
        // Without a region, the nation is the next that is known.
        String wider = region ? parts[0] + SLASH + parts[1] + LABEL : parts.length > 1 ? nation : value;
        return List.of(value, wider, nation);
    }

    private static boolean isListed(String list, String code) {
        return Term.parse(code)
                .flatMap(term -> Vocabulary.named(list).filter(terms -> terms.holds(term)))
                .isPresent();
    }

    @Override
    public List<String> steps() {
        return List.of("locality", "region", "nation");
    }
}
