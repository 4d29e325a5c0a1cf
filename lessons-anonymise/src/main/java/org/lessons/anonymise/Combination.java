package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lessons.model.FailureCase;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.time.Edtf;
import org.lessons.model.vocabulary.Term;

/** What the codes of a case say together of where, in what setting, what kind of thing and since which year. */
final class Combination {

    /** A case with more places and settings than this is not found by one of them. */
    private static final int MOST = 64;

    private static final String SUBJECT = "/case/subject";

    private final List<Said> said;

    private record Said(String component, String code, String at) {}

    private Combination(List<Said> said) {
        this.said = said;
    }

    /** One for each place, setting and kind that the case names. */
    static List<Combination> of(FailureCase content) {
        Optional<Subject> subject = content.subject();
        List<List<Said>> all = List.of(List.of());
        all = times(all, areas(subject.map(Subject::places).orElse(List.of())));
        all = times(all, codes("setting", "settings", subject.map(Subject::settings)));
        all = times(all, codes("kind", "kinds", subject.map(Subject::kinds)));
        all = times(all, year(subject));
        return all.stream()
                .filter(said -> !said.isEmpty())
                .limit(MOST)
                .map(Combination::new)
                .toList();
    }

    private static List<List<Said>> times(List<List<Said>> before, List<Said> next) {
        if (next.isEmpty()) {
            return before;
        }
        List<List<Said>> all = new ArrayList<>();
        for (List<Said> one : before) {
            for (Said more : next) {
                List<Said> longer = new ArrayList<>(one);
                longer.add(more);
                all.add(longer);
            }
        }
        return all.stream().limit(MOST).toList();
    }

    private static List<Said> areas(List<Place> places) {
        List<Said> areas = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String at = SUBJECT + "/places/" + i;
            Optional<Said> region = places.get(i).region().map(term -> new Said("region", term.code(), at + "/region"));
            Optional<Said> nation = places.get(i).nation().map(term -> new Said("nation", term.code(), at + "/nation"));
            region.or(() -> nation).ifPresent(areas::add);
        }
        return areas;
    }

    private static List<Said> codes(String component, String list, Optional<List<Term>> terms) {
        List<Term> held = terms.orElse(List.of());
        return IntStream.range(0, held.size())
                .mapToObj(i -> new Said(component, held.get(i).code(), SUBJECT + "/" + list + "/" + i))
                .toList();
    }

    private static List<Said> year(Optional<Subject> subject) {
        return subject
                .flatMap(Subject::started)
                .flatMap(started -> started.on())
                .map(Edtf::extent)
                .filter(extent ->
                        extent.earliest().isPresent() && extent.latest().isPresent())
                .filter(extent -> extent.earliest().get().getYear()
                        == extent.latest().get().getYear())
                .map(extent ->
                        new Said("year", String.valueOf(extent.earliest().get().getYear()), SUBJECT + "/started/on"))
                .stream()
                .toList();
    }

    /**
     * The fewest components of which there are few, so that an editor knows what to change.
     *
     * @param small whether there are few of these
     * @return where they stand; empty when there are many even of the whole, of which there are the fewest
     */
    Optional<List<String>> smallest(Predicate<Map<String, String>> small) {
        if (!small.test(codes(said))) {
            return Optional.empty();
        }
        return IntStream.range(1, 1 << said.size())
                .boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount))
                .map(this::some)
                .filter(some -> some.size() == said.size() || small.test(codes(some)))
                .findFirst()
                .map(some -> some.stream().map(Said::at).toList());
    }

    private List<Said> some(int bits) {
        return IntStream.range(0, said.size())
                .filter(i -> (bits & 1 << i) != 0)
                .mapToObj(said::get)
                .toList();
    }

    private static Map<String, String> codes(List<Said> some) {
        Map<String, String> codes = new LinkedHashMap<>();
        some.forEach(one -> codes.put(one.component(), one.code()));
        return codes;
    }
}
