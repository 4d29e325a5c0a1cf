package org.lessons.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.lessons.io.Identifiable;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.Cost;
import org.lessons.model.FailureCase;
import org.lessons.model.Organisation;
import org.lessons.model.Permission;
import org.lessons.model.Place;
import org.lessons.model.Quantity;
import org.lessons.model.Sharing;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.Treatment;
import org.lessons.model.When;
import org.lessons.model.shape.Canonical;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * Makes case files: as many as are wanted, 4 to 5 KB of JSON each, with a cast of three to six whom the text mentions.
 *
 * <p>The seed and the number of a case decide all that is in it, whichever others are made. Every case is valid, submitted,
 * open to researchers, and its teller has agreed. Safe for use by several threads.
 */
public final class CaseGenerator {

    private static final int SHORTEST = 4_250;
    private static final int SPREAD = 250;
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 3);

    private final long seed;

    /**
     * A generator.
     *
     * @param seed decides what is made
     */
    public CaseGenerator(long seed) {
        // The mixing of SplittableRandom makes neighbours among the seeds strangers.
        this.seed = new SplittableRandom(seed).nextLong();
    }

    /**
     * A case as it was told, with its cast.
     *
     * @param number which one, from 0
     * @return the same for the same seed and number
     */
    public CaseFile caseFile(long number) {
        return made(new SplittableRandom(new SplittableRandom(seed + number).nextLong()));
    }

    /**
     * The case of a file as if it could go outside. It is not treated: this is for measuring how treated cases are written
     * and read.
     *
     * @param file a generated case file
     * @return its case under a treatment that claims no more than the policy {@code generated}
     */
    public static TreatedCase untreated(CaseFile file) {
        return TreatedCase.attest(
                file.content(),
                Treatment.builder()
                        .policy("generated")
                        .version("1")
                        .digest(Canonical.digest(file.content()))
                        .by("generator")
                        .on(LocalDate.of(2026, 1, 2))
                        .reviewed(false)
                        .verdict(Codes.Verdict.SHARE)
                        .build());
    }

    private static int lengthOf(CaseFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
        try {
            LessonsJson.strict().write(file, bytes, Identifiable.staysInTheHouse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static CaseFile made(SplittableRandom random) {
        Mentions mentions = new Mentions(random);
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(4_000));
        int days = random.nextInt(200, 900);
        LocalDate stop = start.plusDays(days);
        Phrases phrases = new Phrases(random, mentions, start, days);
        Story story = new Story(random, phrases, start, stop);
        FailureCase content = FailureCase.builder()
                // Neither a word nor parted by hyphens: no name can be found within it.
                .id("g" + String.format(Locale.ROOT, "%016x", random.nextLong()))
                .revision(1)
                .status(Codes.Status.SUBMITTED)
                .year(stop.getYear() + 1)
                .language("en")
                .vocabularyVersion(Vocabulary.VERSION)
                .title(phrases.one("title"))
                .subject(subject(random, mentions, start, stop))
                .effects(List.of(story.effect()))
                .aftermath(story.aftermath())
                .narrative(story.narrative())
                .sharing(sharing(stop))
                .build();
        CaseFile file =
                CaseFile.builder().content(content).cast(mentions.cast()).build();
        int missing = SHORTEST + random.nextInt(SPREAD) - lengthOf(file);
        return missing <= 0
                ? file
                : file.withContent(
                        content.withNarrative(Story.longer(content.narrative().orElseThrow(), phrases.more(missing))));
    }

    private static Subject subject(SplittableRandom random, Mentions mentions, LocalDate start, LocalDate stop) {
        Term nation = Story.any(random, "nations");
        Place place = Place.builder()
                .nation(nation)
                .locality(mentions.placeName())
                .postcode(new FictionalNumbers(random).postcode())
                .build();
        boolean inEngland = nation.equals(Codes.Nation.ENGLAND);
        BigDecimal spent = BigDecimal.valueOf(100L * random.nextInt(50, 5_000));
        int reach = random.nextInt(12, 400);
        return Subject.builder()
                .summary("What was tried, what was seen of it from the office, and what came of it at the door.")
                .kinds(List.of(Story.any(random, "kinds")))
                .sectors(List.of(Story.any(random, "sectors")))
                .settings(List.of(Story.any(random, "settings")))
                .organisations(List.of(Organisation.builder()
                        .id("org1")
                        .role(Codes.OrganisationRole.OPERATOR)
                        .name(mentions.organisationName())
                        .type(Story.any(random, "organisationTypes"))
                        .size(Story.any(random, "organisationSizes"))
                        .teller(true)
                        .build()))
                .places(List.of(inEngland ? place.withRegion(Story.any(random, "regions")) : place))
                .started(When.on(start.toString().substring(0, 7)))
                .ended(When.on(stop.toString()))
                .reach(Quantity.builder()
                        .min(reach)
                        .max(reach + random.nextInt(40))
                        .unit(Story.any(random, "units"))
                        .build())
                .costs(List.of(Cost.builder()
                        .kind(Codes.CostKind.SPENT)
                        .min(spent)
                        .max(spent)
                        .currency("GBP")
                        .build()))
                .build();
    }

    private static Sharing sharing(LocalDate stop) {
        return Sharing.builder()
                .level(Codes.Level.RESEARCHERS)
                .licence("CC-BY-4.0")
                .permissions(List.of(Permission.builder()
                        .id("perm1")
                        .party(Codes.PermissionParty.TELLER)
                        .status(Codes.PermissionStatus.GIVEN)
                        .scope(List.of(Codes.Scope.RESEARCH, Codes.Scope.PUBLICATION))
                        .on(stop.plusDays(400))
                        .build()))
                .build();
    }
}
