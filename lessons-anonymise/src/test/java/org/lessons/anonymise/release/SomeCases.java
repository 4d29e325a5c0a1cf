package org.lessons.anonymise.release;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lessons.model.Account;
import org.lessons.model.Cost;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Link;
import org.lessons.model.Narrative;
import org.lessons.model.Organisation;
import org.lessons.model.Place;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Quantity;
import org.lessons.model.Sharing;
import org.lessons.model.SourceId;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.Treatment;
import org.lessons.model.WhatWeDid;
import org.lessons.model.When;
import org.lessons.model.shape.Canonical;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** Treated cases as collections of a few tens have them. */
final class SomeCases {

    static final byte[] KEY = "one key of sixteen and more".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    static final byte[] OTHER_KEY = "another key, as long as that".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private SomeCases() {}

    static Release.Builder release(int k) {
        return Release.builder(k).releaseKey(KEY).clock(CLOCK);
    }

    /** A case of a body, submitted and open to researchers. */
    static FailureCase plain(int number, String organisation) {
        return FailureCase.builder()
                .id(id(number))
                .status(Codes.Status.SUBMITTED)
                .subject(Subject.builder()
                        .addSectors(Codes.Sector.HOUSING)
                        .addSettings(Codes.Setting.HOSTEL)
                        .addOrganisations(Organisation.builder()
                                .role(Codes.OrganisationRole.OPERATOR)
                                .name(organisation)
                                .build())
                        .build())
                .sharing(Sharing.builder().level(Codes.Level.RESEARCHERS).build())
                .build();
    }

    static String id(int number) {
        return "caseid-" + (7_000 + number);
    }

    static TreatedCase treated(FailureCase content, String policy) {
        return treated(content, policy, Codes.Verdict.SHARE);
    }

    static TreatedCase treated(FailureCase content, String policy, Term verdict) {
        return TreatedCase.attest(
                content,
                Treatment.builder()
                        .policy(policy)
                        .version("1.0")
                        .digest(Canonical.digest(content))
                        .by("tester")
                        .on(LocalDate.of(2026, 1, 2))
                        .reviewed(true)
                        .verdict(verdict)
                        .build());
    }

    /** As many plain cases, each of another body. */
    static List<TreatedCase> plain(int cases) {
        List<TreatedCase> all = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            all.add(treated(plain(i, "Body " + i), "darkened-profile"));
        }
        return all;
    }

    /** Any cases: their columns differ, some are missing, and one body has several. */
    static List<TreatedCase> any(long seed, int cases) {
        SplittableRandom random = new SplittableRandom(seed);
        List<TreatedCase> all = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            all.add(treated(any(random, i), random.nextInt(3) == 0 ? "mr-x" : "darkened-profile"));
        }
        return all;
    }

    private static FailureCase any(SplittableRandom random, int number) {
        Term nation = one(random, "nations");
        Place place = Place.builder().nation(nation).build();
        if (nation.equals(Codes.Nation.ENGLAND) && random.nextBoolean()) {
            place = place.withRegion(one(random, "regions"));
        }
        int year = random.nextInt(2012, 2024);
        int reach = random.nextInt(5, 500);
        int cost = 1_000 * random.nextInt(5, 500);
        Subject subject = Subject.builder()
                .addKinds(one(random, "kinds"))
                .addSectors(one(random, "sectors"))
                .addSettings(one(random, "settings"))
                .addOrganisations(Organisation.builder()
                        .role(Codes.OrganisationRole.OPERATOR)
                        .name("Body " + (char) ('A' + random.nextInt(26)))
                        .type(one(random, "organisationTypes"))
                        .size(one(random, "organisationSizes"))
                        .build())
                .addPlaces(place)
                .started(When.on(year + "-3" + random.nextInt(3, 7)))
                .ended(random.nextInt(4) == 0 ? When.since(When.START, "P1Y", "P2Y") : When.on((year + 1) + "-04"))
                .reach(Quantity.builder()
                        .min(reach)
                        .max(reach)
                        .unit(Codes.Unit.PEOPLE)
                        .build())
                .addCosts(Cost.builder()
                        .kind(Codes.CostKind.SPENT)
                        .min(java.math.BigDecimal.valueOf(cost))
                        .max(java.math.BigDecimal.valueOf(cost))
                        .currency("GBP")
                        .build())
                .build();
        return plain(number, "Body")
                .withSubject(random.nextInt(9) == 0 ? subject.withPlaces(List.of()) : subject)
                .withRevision(4_711)
                .withSourceIds(List.of(SourceId.builder()
                        .system("register")
                        .value("source-" + number)
                        .build()))
                .withSupersedes("older-" + number)
                .withLinks(List.of(Link.builder()
                        .relation(Codes.Relation.SAME_IDEA)
                        .caseId(id(number + 1))
                        .build()))
                .withEffects(List.of(Effect.builder()
                        .physical(one(random, "physicalHarms"))
                        .psychological(one(random, "psychologicalHarms"))
                        .build()))
                .withNarrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder()
                                .addAccounts(Account.builder()
                                        .text("What was told, number " + number + ".")
                                        .build())
                                .build())
                        .pulledThePlug(PulledThePlug.builder()
                                .addStops(Stop.builder()
                                        .form(one(random, "stopForms"))
                                        .addReasons(one(random, "stopReasons"))
                                        .build())
                                .build())
                        .build());
    }

    private static Term one(SplittableRandom random, String vocabulary) {
        List<Term> terms = Vocabulary.named(vocabulary).orElseThrow().terms();
        // Few of them, so that some cases look alike.
        return terms.get(random.nextInt(Math.min(4, terms.size())));
    }
}
