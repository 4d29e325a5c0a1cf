package org.lessons.anonymise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.Embargo;
import org.lessons.model.FailureCase;
import org.lessons.model.Partial;
import org.lessons.model.Permission;
import org.lessons.model.Sharing;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.check.Severity;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * May a case go outside, treated so, today?
 *
 * <p>Asks who may see it, what each party allowed, and what stands against it. It answers share, share after edits, or
 * refuse, with a finding for each reason. What nobody said counts as no. Whom the text would still give away is asked by
 * {@link StillKnown}; {@code Anonymiser.builder().stillKnown(...)} makes its answer part of the gate's. Stateless and safe
 * for use by several threads.
 */
public final class DisclosureGate {

    private static final String SHARING = "/case/sharing";

    /** Those whose no is a no. An employer's is not: it asks for edits. */
    private static final Set<Term> WHOSE_NO_HOLDS = Set.of(
            Codes.PermissionParty.TELLER,
            Codes.PermissionParty.PERSON_SUPPORTED,
            Codes.PermissionParty.FAMILY,
            Codes.PermissionParty.CO_AUTHOR);

    private final AnonymisationPolicy policy;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private DisclosureGate(AnonymisationPolicy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    /**
     * What the gate answered.
     *
     * @param verdict {@code SHARE}, {@code SHARE_AFTER_EDITS} or {@code REFUSE}
     * @param findings the reasons, sorted; places begin with {@code /case}
     */
    public record Answer(Term verdict, List<Finding> findings) {

        /** Copies the list. */
        public Answer {
            findings = List.copyOf(findings);
        }

        /**
         * Whether the case may go outside as it is treated.
         *
         * @return true when the verdict is to share
         */
        public boolean isOpen() {
            return verdict.equals(Codes.Verdict.SHARE);
        }

        /**
         * The answer, with who would still know: any clue asks for edits, and one to somebody who was supported is a no
         * unless they, or their family, said yes.
         *
         * @param treated the case after the treatment
         * @param known who would still know it
         * @return the answer to both
         */
        Answer knowing(FailureCase treated, StillKnown.Answer known) {
            if (treated.isWithdrawn()) {
                return this;
            }
            List<Finding> all = new ArrayList<>(findings);
            all.addAll(known.findings());
            if (known.pointsAtSomebodySupported(treated) && !isAllowed(treated)) {
                all.add(Finding.of(Location.at(SHARING + "/permissions"), "gate.person-recognisable"));
            }
            return new Answer(verdictOf(all), all.stream().sorted().toList());
        }

        private static boolean isAllowed(FailureCase treated) {
            return treated.sharing().map(Sharing::permissions).orElse(List.of()).stream()
                    .filter(permission -> permission
                            .status()
                            .filter(Codes.PermissionStatus.GIVEN::equals)
                            .isPresent())
                    .flatMap(permission -> permission.party().stream())
                    .anyMatch(party -> party.equals(Codes.PermissionParty.PERSON_SUPPORTED)
                            || party.equals(Codes.PermissionParty.FAMILY));
        }
    }

    /**
     * Asks the gate.
     *
     * @param content the case before the treatment
     * @param policy the policy that it is, or would be, treated by
     * @param today the day
     * @return the answer
     */
    public static Answer ask(FailureCase content, AnonymisationPolicy policy, LocalDate today) {
        return new DisclosureGate(policy, today).answer(content);
    }

    private Answer answer(FailureCase content) {
        if (content.isWithdrawn()) {
            // What goes outside is the withdrawn record alone: it says that something was taken back, and nothing else.
            find("/case/status", "gate.withdrawn");
            return new Answer(Codes.Verdict.SHARE, findings);
        }
        if (content.status().filter(Codes.Status.SUBMITTED::equals).isEmpty()
                && content.status().isPresent()) {
            find("/case/status", "gate.draft");
        }
        Optional<Sharing> sharing = content.sharing();
        level(sharing.flatMap(Sharing::level));
        sharing.flatMap(Sharing::hold).ifPresent(hold -> find(SHARING + "/hold", "gate.hold"));
        sharing.flatMap(Sharing::embargo).ifPresent(this::embargo);
        sharing.ifPresent(said -> unanswered(SHARING, said, "embargo"));
        sharing.flatMap(Sharing::embargo).ifPresent(said -> unanswered(SHARING + "/embargo", said, "event"));
        List<Permission> permissions = sharing.map(Sharing::permissions).orElse(List.of());
        for (int i = 0; i < permissions.size(); i++) {
            permission(SHARING + "/permissions/" + i + "/status", permissions.get(i));
        }
        return new Answer(verdictOf(findings), findings.stream().sorted().toList());
    }

    private void level(Optional<Term> level) {
        Vocabulary levels = Vocabulary.named("levels").orElseThrow();
        if (level.filter(levels::holds).isEmpty()) {
            find(SHARING + "/level", "gate.no-level");
            return;
        }
        Term intended = policy.audience().orElse(Codes.Level.PEERS);
        if (level.get().equals(Codes.Level.OWN_ORGANISATION)) {
            find(SHARING + "/level", "gate.own-organisation");
        } else if (level.get().equals(Codes.Level.PUBLIC) && intended.equals(Codes.Level.PEERS)) {
            find(SHARING + "/level", "gate.screen-for-public");
        } else if (levels.terms().indexOf(level.get()) > levels.terms().indexOf(intended)) {
            find(SHARING + "/level", "gate.wider-than-policy");
        }
    }

    private void embargo(Embargo embargo) {
        if (embargo.until().filter(until -> until.isAfter(today)).isPresent()) {
            find(SHARING + "/embargo/until", "gate.embargo");
        }
        boolean lifted = embargo.lifted().filter(day -> !day.isAfter(today)).isPresent();
        if (embargo.event().isPresent() && !lifted) {
            find(SHARING + "/embargo/event", "gate.event-open");
        }
    }

    /** An inquest, a court, a safeguarding review: whoever says that nobody answered whether there is one has not said no. */
    private void unanswered(String at, Partial said, String component) {
        Optional<Term> why = said.whyAbsent(component);
        if (why.filter(Codes.Absence.WITHHELD_BY_LAW::equals).isPresent()) {
            find(at + "/absent/" + component, "gate.reporting-restriction");
        } else if (why.filter(reason -> !reason.equals(Codes.Absence.NOT_APPLICABLE))
                .isPresent()) {
            find(at + "/absent/" + component, "gate.question-unanswered");
        }
    }

    private void permission(String at, Permission permission) {
        Optional<Term> status = permission.status();
        boolean refused = status.filter(Codes.PermissionStatus.REFUSED::equals).isPresent();
        boolean withdrawn =
                status.filter(Codes.PermissionStatus.WITHDRAWN::equals).isPresent();
        boolean employer = permission
                .party()
                .filter(Codes.PermissionParty.EMPLOYER::equals)
                .isPresent();
        // A party that we do not know may be anybody; its no holds.
        boolean holds = permission
                        .party()
                        .filter(party -> !WHOSE_NO_HOLDS.contains(party))
                        .isEmpty()
                || permission.party().filter(party -> !isListed(party)).isPresent();
        if (employer && (refused || withdrawn)) {
            boolean forPublic =
                    policy.audience().filter(Codes.Level.PUBLIC::equals).isPresent();
            find(at, forPublic ? "gate.employer-overruled" : "gate.employer-refused");
        } else if (holds && refused) {
            find(at, "gate.permission-refused");
        } else if (holds && withdrawn) {
            find(at, "gate.permission-withdrawn");
        }
    }

    private static boolean isListed(Term party) {
        return Vocabulary.named("parties").orElseThrow().holds(party);
    }

    private void find(String at, String code) {
        findings.add(Finding.of(Location.at(at), code));
    }

    private static Term verdictOf(List<Finding> findings) {
        boolean refuse = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        boolean edits = findings.stream()
                .anyMatch(finding -> finding.code().equals("gate.employer-refused")
                        || finding.code().startsWith("known."));
        return refuse ? Codes.Verdict.REFUSE : edits ? Codes.Verdict.SHARE_AFTER_EDITS : Codes.Verdict.SHARE;
    }
}
