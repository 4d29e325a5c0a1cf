package org.lessons.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lessons.model.Account;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.Cost;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Organisation;
import org.lessons.model.Permission;
import org.lessons.model.Place;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Quantity;
import org.lessons.model.Sharing;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeDid;
import org.lessons.model.When;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** A collection as a consortium has it: schemes of a dozen providers, in a few regions, that were stopped within six years. */
final class Schemes {

    private static final List<String> PROVIDERS = List.of(
            "Thornwick Homes",
            "Pellburn Care",
            "Ashmere Trust",
            "Quillfield Housing",
            "Marrowby Living",
            "Denholt Support",
            "Westerlow Homes",
            "Harrobeck Trust",
            "Skelding Care",
            "Brackenthwaite Housing",
            "Oswyn Living",
            "Tarnleigh Support");
    private static final List<String> WARDENS =
            List.of("Ottilie Fenwright", "Corwin Hadlow", "Bethan Prysor", "Jolyon Ackerby", "Mairwen Tegfan");
    private static final List<Term> SETTINGS = List.of(
            Codes.Setting.SHELTERED_HOUSING,
            Codes.Setting.EXTRA_CARE,
            Codes.Setting.CARE_HOME,
            Codes.Setting.HOME_CARE);
    private static final List<Term> REGIONS =
            List.of(Codes.Region.NORTH_WEST, Codes.Region.NORTH_EAST, Codes.Region.SOUTH_WEST);
    private static final List<Term> REASONS =
            List.of(Codes.StopReason.COST, Codes.StopReason.HARM, Codes.StopReason.LOW_TAKE_UP);
    private static final List<Term> HARMS = List.of(
            Codes.PhysicalHarm.NONE, Codes.PhysicalHarm.LOW, Codes.PhysicalHarm.MODERATE, Codes.PhysicalHarm.SEVERE);

    private final Random random;

    private Schemes(long seed) {
        this.random = new Random(seed);
    }

    /** As many case files as are asked for, always the same for the same seed. */
    static List<CaseFile> of(long seed, int count) {
        return LongStream.range(0, count)
                .mapToObj(i -> new Schemes(seed * 1_000_003 + i).file(i))
                .toList();
    }

    /** Their names, by which nothing that goes outside may be known. */
    static List<String> names() {
        return Stream.concat(PROVIDERS.stream(), WARDENS.stream()).toList();
    }

    private CaseFile file(long number) {
        String provider = any(PROVIDERS);
        String warden = any(WARDENS);
        LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2_000));
        LocalDate stop = start.plusDays(random.nextInt(100, 700));
        int reach = random.nextInt(8, 240);
        FailureCase content = FailureCase.builder()
                .id(String.format(Locale.ROOT, "z%04dq", number))
                .revision(1)
                .status(Codes.Status.SUBMITTED)
                .year(stop.getYear())
                .subject(subject(provider, start, stop, reach))
                .narrative(narrative(warden, stop))
                .effects(List.of(Effect.builder()
                        .id("e1")
                        .who(Codes.Party.PERSON_SUPPORTED)
                        .physical(any(HARMS))
                        .build()))
                .sharing(Sharing.builder()
                        .level(Codes.Level.PUBLIC)
                        .permissions(List.of(Permission.builder()
                                .id("p1")
                                .party(Codes.PermissionParty.TELLER)
                                .status(Codes.PermissionStatus.GIVEN)
                                .scope(List.of(Codes.Scope.RESEARCH, Codes.Scope.PUBLICATION))
                                .on(stop.plusDays(90))
                                .build()))
                        .build())
                .build();
        return CaseFile.builder()
                .content(content)
                .cast(List.of(
                        member("m1", Codes.CastCategory.ORGANISATION, provider),
                        member("m2", Codes.CastCategory.PERSON, warden)))
                .build();
    }

    private Subject subject(String provider, LocalDate start, LocalDate stop, int reach) {
        boolean inWales = random.nextInt(4) == 0;
        Place place = Place.builder()
                .nation(inWales ? Codes.Nation.WALES : Codes.Nation.ENGLAND)
                .build();
        return Subject.builder()
                .summary("Sensors at the doors that told somebody when nobody had gone through them.")
                .kinds(List.of(any(List.of(Codes.Kind.SERVICE, Codes.Kind.PRODUCT))))
                .settings(List.of(any(SETTINGS)))
                .organisations(List.of(Organisation.builder()
                        .id("g1")
                        .role(Codes.OrganisationRole.OPERATOR)
                        .name(provider)
                        .type(Codes.OrganisationType.HOUSING_ASSOCIATION)
                        .teller(true)
                        .build()))
                .places(List.of(inWales ? place : place.withRegion(any(REGIONS))))
                .started(When.on(start.toString().substring(0, 7)))
                .ended(When.on(stop.toString()))
                .reach(Quantity.builder()
                        .min(reach)
                        .max(reach)
                        .unit(Codes.Unit.PEOPLE)
                        .build())
                .costs(List.of(Cost.builder()
                        .kind(Codes.CostKind.SPENT)
                        .min(BigDecimal.valueOf(reach * 150L))
                        .max(BigDecimal.valueOf(reach * 150L))
                        .currency("GBP")
                        .build()))
                .build();
    }

    private Narrative narrative(String warden, LocalDate stop) {
        return Narrative.builder()
                .whatWeDid(WhatWeDid.builder()
                        .accounts(List.of(Account.builder()
                                .id("a1")
                                .text(warden + " went from door to door with the box, and the batteries lasted a week.")
                                .build()))
                        .build())
                .pulledThePlug(PulledThePlug.builder()
                        .stops(List.of(Stop.builder()
                                .id("s1")
                                .when(When.on(stop.toString()))
                                .reasons(List.of(any(REASONS)))
                                .build()))
                        .build())
                .build();
    }

    private static CastMember member(String id, Term category, String name) {
        return CastMember.builder().id(id).category(category).name(name).build();
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
