package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.testing.HardNames;
import org.lessons.anonymise.testing.LeakLaw;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * The leak law over whole outputs: every file that the main job writes, searched as text, as {@code leak_check.py} does.
 *
 * <p>A file consists of our own words too: member names and headers ({@code case}, {@code text}), definitions in the code
 * book ("how a person ..."), categories and codes in the review (PERSON, PLACE), labels (⟦PERSON A⟧), the name of the
 * policy. A cast may declare any of them as a name, and then no search of whole files can tell the name from our word. So
 * the same kind of cases is run once with another cast, of names that are no words at all, and whatever hard name occurs in
 * that output is left out of the search of the files: Case, Text, Person, Place, PERSON A and DETAIL A under each preset,
 * Quarter under the darkened profile, X under mr-x. In what the cases say they are searched for all the same.
 */
class LeakLawEndToEndProperties {

    private static final int AT_ONCE = 3;
    private static final List<Term> CATEGORIES = List.of(
            Codes.CastCategory.PERSON,
            Codes.CastCategory.ORGANISATION,
            Codes.CastCategory.LOCATION,
            Codes.CastCategory.PRODUCT,
            Codes.CastCategory.OTHER);

    private static final Map<String, Searched> OUR_OWN_WORDS = new HashMap<>();

    @Provide
    Arbitrary<String> presets() {
        return Arbitraries.of(Run.PRESETS);
    }

    @Property(tries = 36)
    void noNameOfAMaskedCategoryIsLeftInAnyFile(@ForAll long seed, @ForAll("presets") String policy) {
        Searched ours = OUR_OWN_WORDS.computeIfAbsent(policy, LeakLawEndToEndProperties::ourOwnWords);
        List<CastMember> cast = HardNames.cast(new Random(seed));
        Folder.use(folder -> {
            Run run = run(folder, seed, 60, cast, true, policy);
            Searched searched = Searched.files(run.out());
            List<String> values = values(run);
            for (String name : masked(cast, policy)) {
                if (!ours.holds(name) && searched.holds(name)) {
                    fail("%s is left in a file under %s", name, policy);
                }
                values.stream()
                        .filter(value -> LeakLaw.isLeft(name, value))
                        .forEach(value -> fail("%s is left under %s in: %s", name, policy, value));
            }
        });
    }

    private static Searched ourOwnWords(String policy) {
        List<CastMember> cast = new ArrayList<>();
        for (int i = 0; i < CATEGORIES.size(); i++) {
            cast.add(CastMember.builder()
                    .id("m" + i)
                    .category(CATEGORIES.get(i))
                    .name("Zqx" + (char) ('b' + i))
                    .build());
        }
        List<Searched> words = new ArrayList<>();
        Folder.use(folder -> words.add(
                Searched.files(run(folder, 1, 100, cast, false, policy).out())));
        return words.get(0);
    }

    private static Run run(Path folder, long seed, int largest, List<CastMember> cast, boolean nasty, String policy) {
        List<CaseFile> files = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> AnyTelling.of(seed + i, largest / (i + 1), cast, nasty))
                .toList();
        Run run = Run.share(Run.write(folder.resolve("in.ndjson"), files), policy, folder.resolve("out"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    private static List<String> masked(List<CastMember> cast, String policy) {
        AnonymisationPolicy masks = AnonymisationPolicy.named(policy).orElseThrow();
        return cast.stream()
                .filter(member -> masks.masks(category(member)))
                .flatMap(member -> Searched.names(member).stream())
                .distinct()
                .toList();
    }

    /** A category that we do not know is treated as any other thing is. */
    private static Category category(CastMember member) {
        Term category = member.category().orElseThrow();
        return CATEGORIES.contains(category) ? Category.valueOf(category.toString()) : Category.OTHER;
    }

    /** Everything that a case says and its treatment's author, save the nations and regions that a generalisation wrote. */
    private static List<String> values(Run run) {
        List<String> values = new ArrayList<>();
        for (ClaimedCase claimed : run.cases()) {
            FailureCase content = claimed.content();
            Shape.of(content).walk(content, (at, part, element) -> {
                if (!isWritten(part, element)) {
                    part.leaf().ifPresent(leaf -> values.add(leaf.format(element)));
                }
            });
            values.addAll(content.extensions().keySet());
            values.add(claimed.treatment().by());
        }
        return values;
    }

    private static boolean isWritten(Part part, Object element) {
        return element instanceof Term
                && part.vocabulary()
                        .filter(name -> name.equals("nations") || name.equals("regions"))
                        .isPresent();
    }
}
