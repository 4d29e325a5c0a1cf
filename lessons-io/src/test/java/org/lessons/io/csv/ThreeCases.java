package org.lessons.io.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.Account;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Cost;
import org.lessons.model.Decision;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Narrative;
import org.lessons.model.Option;
import org.lessons.model.Organisation;
import org.lessons.model.Permission;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Sharing;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeDid;
import org.lessons.model.When;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** Three small case files with something in most kinds of columns. */
final class ThreeCases {

    private ThreeCases() {}

    static List<CaseFile> files() {
        return List.of(file(first()), file(second()), CaseFile.of(third()));
    }

    private static CaseFile file(FailureCase content) {
        CastMember member = CastMember.builder()
                .id("m1")
                .name("Somebody")
                .aliases(List.of("Some", "Body"))
                .build();
        return CaseFile.builder().content(content).cast(List.of(member)).build();
    }

    private static FailureCase first() {
        Concern signalled = Concern.builder()
                .id("c1")
                .raised(When.since("START", "P2W", "P1M"))
                .signal(Term.of("COMPLAINT"))
                .text("the lift, \"again\"")
                .build();
        Concern unasked = Concern.builder()
                .id("c2")
                .absent(Map.of("strength", Codes.Absence.NOT_ASKED))
                .build();
        Decision decision = Decision.builder()
                .id("d1")
                .when(When.on("2019-06-01"))
                .by(List.of(Term.of("BOARD"), Term.of("MANAGER")))
                .chose("o1")
                .considers(List.of("c1"))
                .build();
        Decision later =
                Decision.builder().id("d2").by(List.of(Term.of("BOARD"))).build();
        Judgement judgement = Judgement.builder()
                .options(List.of(Option.builder()
                        .id("o1")
                        .text("stop")
                        .considers(List.of("c1"))
                        .build()))
                .decisions(List.of(decision, later))
                .accounts(List.of(account("a3", "we sat down")))
                .build();
        return FailureCase.builder()
                .id("case1")
                .revision(1)
                .status(Codes.Status.SUBMITTED)
                .title("Night calls")
                .subject(Subject.builder()
                        .kinds(List.of(Term.of("SERVICE"), Term.of("PROCESS")))
                        .started(When.on("2019-04"))
                        .organisations(List.of(
                                Organisation.builder().id("g1").teller(true).build()))
                        .costs(List.of(Cost.builder()
                                .min(new BigDecimal("1.50"))
                                .max(new BigDecimal("2"))
                                .build()))
                        .build())
                .narrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder()
                                .accounts(List.of(account("a1", "we called"), account("a2", "they called\r\nback")))
                                .build())
                        .concerns(Concerns.builder()
                                .concerns(List.of(signalled, unasked))
                                .build())
                        .judgement(judgement)
                        .build())
                .extensions(Map.of("acme.one", "1", "acme.two", "2"))
                .build();
    }

    private static FailureCase second() {
        Stop stop = Stop.builder()
                .id("s1")
                .when(When.builder()
                        .on(When.on("2031-02-03").on())
                        .origin(Codes.Origin.SHIFTED)
                        .build())
                .build();
        return FailureCase.builder()
                .id("case2")
                .narrative(Narrative.builder()
                        .pulledThePlug(PulledThePlug.builder()
                                .stops(List.of(stop))
                                .accounts(List.of(account("a1", "it ended")))
                                .build())
                        .build())
                .build();
    }

    private static FailureCase third() {
        return FailureCase.builder()
                .id("case3")
                .sharing(Sharing.builder()
                        .permissions(List.of(Permission.builder()
                                .id("p1")
                                .on(LocalDate.of(2026, 1, 2))
                                .build()))
                        .build())
                .absent(Map.of("title", Codes.Absence.DECLINED, "somethingNew", Codes.Absence.UNKNOWN))
                .build();
    }

    private static Account account(String id, String text) {
        return Account.builder().id(Optional.of(id)).text(text).build();
    }
}
