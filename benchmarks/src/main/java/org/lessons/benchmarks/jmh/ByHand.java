package org.lessons.benchmarks.jmh;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lessons.benchmarks.jmh.Noted.Codes;
import org.lessons.model.Coding;
import org.lessons.model.Cost;
import org.lessons.model.Effect;
import org.lessons.model.Embargo;
import org.lessons.model.FailureCase;
import org.lessons.model.Hold;
import org.lessons.model.Link;
import org.lessons.model.Organisation;
import org.lessons.model.Partial;
import org.lessons.model.Permission;
import org.lessons.model.Place;
import org.lessons.model.Quantity;
import org.lessons.model.Sharing;
import org.lessons.model.SourceId;
import org.lessons.model.Subject;
import org.lessons.model.Withdrawal;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Pointer;
import org.lessons.model.vocabulary.Codes.Nation;

/**
 * The checks of {@link CaseValidator} as somebody writes them who has these records and no others: component by component, with
 * neither annotations nor a Shape. What a new component needs, they would have to remember.
 */
final class ByHand {

    private static final Codes STATUSES = Codes.of("statuses");
    private static final Codes KINDS = Codes.of("kinds");
    private static final Codes SECTORS = Codes.of("sectors");
    private static final Codes SETTINGS = Codes.of("settings");
    private static final Codes ROLES = Codes.of("organisationRoles");
    private static final Codes TYPES = Codes.of("organisationTypes");
    private static final Codes SIZES = Codes.of("organisationSizes");
    private static final Codes NATIONS = Codes.of("nations");
    private static final Codes REGIONS = Codes.of("regions");
    private static final Codes UNITS = Codes.of("units");
    private static final Codes COST_KINDS = Codes.of("costKinds");
    private static final Codes PHYSICAL = Codes.of("physicalHarms");
    private static final Codes PSYCHOLOGICAL = Codes.of("psychologicalHarms");
    private static final Codes OTHER = Codes.of("otherEffects");
    private static final Codes REACHED = Codes.of("reached");
    private static final Codes EVENTS = Codes.of("events");
    private static final Codes HOLDS = Codes.of("holds");
    private static final Codes PARTIES = Codes.of("parties");
    private static final Codes PERMISSIONS = Codes.of("permissionStatuses");
    private static final Codes SCOPES = Codes.of("scopes");
    private static final Codes CODERS = Codes.of("coders");
    private static final Codes CONFIDENCES = Codes.of("confidences");
    private static final Codes RELATIONS = Codes.of("relations");
    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z]{1,2}[0-9][A-Za-z0-9]?( ?[0-9][A-Za-z]{2})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final FailureCase content;
    private final Noted noted = new Noted();
    private final StagesByHand stages = new StagesByHand(noted);

    private ByHand(FailureCase content) {
        this.content = content;
    }

    static List<Finding> validate(FailureCase content) {
        ByHand checks = new ByHand(content);
        checks.content();
        return checks.noted.sorted();
    }

    private void content() {
        Pointer root = Pointer.ROOT;
        noted.id(root, "failurecase", content.id());
        List<SourceId> sourceIds = content.sourceIds();
        for (int i = 0; i < sourceIds.size(); i++) {
            sourceId(root.to("sourceIds").to(i), sourceIds.get(i));
        }
        if (content.revision().isPresent() && content.revision().get() < 1) {
            noted.add(root.to("revision"), "revision.form");
        }
        noted.text(root, "supersedes", content.supersedes());
        noted.term(root, "status", STATUSES, content.status());
        if (content.year().isPresent()
                && (content.year().get() < 1900 || content.year().get() > 2200)) {
            noted.add(root.to("year"), "year.form");
        }
        noted.form(root, "language", Noted.LANGUAGE, "language.form", content.language());
        noted.text(root, "vocabularyVersion", content.vocabularyVersion());
        noted.text(root, "title", content.title());
        content.subject().ifPresent(subject -> subject(root.to("subject"), subject));
        stages.story(content);
        for (int i = 0; i < content.effects().size(); i++) {
            effect(root.to("effects").to(i), content.effects().get(i));
        }
        stages.afterwards(content);
        content.sharing().ifPresent(sharing -> sharing(root.to("sharing"), sharing));
        for (int i = 0; i < content.codings().size(); i++) {
            coding(root.to("codings").to(i), content.codings().get(i));
        }
        for (int i = 0; i < content.links().size(); i++) {
            link(root.to("links").to(i), content.links().get(i));
        }
        noted.keys(root, "extensions", content.extensions());
        for (String value : content.extensions().values()) {
            noted.text(root, "extensions", -1, value);
        }
        noted.absent(root, content);
        noted.resolve();
        new TimesByHand(content, noted).order(stages.isCountedFromOthers() || noted.hasDuplicates());
        withdrawn();
    }

    private void sourceId(Pointer at, SourceId sourceId) {
        noted.text(at, "system", sourceId.system());
        noted.text(at, "value", sourceId.value());
        noted.absent(at, sourceId);
    }

    private void subject(Pointer at, Subject subject) {
        noted.text(at, "summary", subject.summary());
        noted.terms(at, "kinds", KINDS, subject.kinds());
        noted.terms(at, "sectors", SECTORS, subject.sectors());
        noted.terms(at, "settings", SETTINGS, subject.settings());
        for (int i = 0; i < subject.organisations().size(); i++) {
            organisation(at.to("organisations").to(i), subject.organisations().get(i));
        }
        for (int i = 0; i < subject.places().size(); i++) {
            place(at.to("places").to(i), subject.places().get(i));
        }
        stages.when(at, "started", subject.started());
        stages.when(at, "ended", subject.ended());
        subject.reach().ifPresent(reach -> reach(at.to("reach"), reach));
        for (int i = 0; i < subject.costs().size(); i++) {
            cost(at.to("costs").to(i), subject.costs().get(i));
        }
        noted.absent(at, subject);
    }

    private void organisation(Pointer at, Organisation organisation) {
        noted.id(at, "organisation", organisation.id());
        noted.term(at, "role", ROLES, organisation.role());
        noted.text(at, "name", organisation.name());
        noted.term(at, "type", TYPES, organisation.type());
        noted.term(at, "size", SIZES, organisation.size());
        noted.absent(at, organisation);
    }

    private void place(Pointer at, Place place) {
        noted.term(at, "nation", NATIONS, place.nation());
        noted.term(at, "region", REGIONS, place.region());
        noted.text(at, "locality", place.locality());
        noted.form(at, "postcode", POSTCODE, "postcode.form", place.postcode());
        if (place.region().isPresent()
                && place.nation().isPresent()
                && !place.nation().get().equals(Nation.ENGLAND)) {
            noted.add(at.to("region"), "place.region-outside-england");
        }
        noted.absent(at, place);
    }

    private void reach(Pointer at, Quantity reach) {
        if (reach.min().isPresent() && reach.min().get() < 0) {
            noted.add(at.to("min"), "quantity.negative");
        }
        noted.term(at, "unit", UNITS, reach.unit());
        bounds(at, reach, reach.min(), reach.max());
        noted.absent(at, reach);
    }

    private void cost(Pointer at, Cost cost) {
        noted.term(at, "kind", COST_KINDS, cost.kind());
        if (cost.min().isPresent() && cost.min().get().signum() < 0) {
            noted.add(at.to("min"), "quantity.negative");
        }
        decimals(at, "min", cost.min());
        decimals(at, "max", cost.max());
        noted.form(at, "currency", CURRENCY, "cost.currency", cost.currency());
        bounds(at, cost, cost.min(), cost.max());
        noted.absent(at, cost);
    }

    private void decimals(Pointer at, String member, Optional<BigDecimal> held) {
        if (held.isPresent()
                && (held.get().scale() > 2
                        || held.get().precision() - held.get().scale() > 15)) {
            noted.add(at.to(member), "cost.decimals");
        }
    }

    private <N extends Comparable<N>> void bounds(Pointer at, Partial held, Optional<N> min, Optional<N> max) {
        if (min.isPresent() && max.isPresent()) {
            if (min.get().compareTo(max.get()) > 0) {
                noted.add(at, "quantity.order");
            }
        } else if (min.isPresent() || max.isPresent()) {
            noted.wanted(false, at, held, min.isPresent() ? "max" : "min", "quantity.half");
        }
    }

    private void effect(Pointer at, Effect effect) {
        noted.id(at, "effect", effect.id());
        noted.term(at, "who", StagesByHand.PEOPLE, effect.who());
        stages.when(at, "when", effect.when());
        noted.term(at, "physical", PHYSICAL, effect.physical());
        noted.term(at, "psychological", PSYCHOLOGICAL, effect.psychological());
        noted.terms(at, "other", OTHER, effect.other());
        noted.term(at, "reached", REACHED, effect.reached());
        noted.text(at, "text", effect.text());
        noted.references(at, "causes", "cause", effect.causes());
        noted.absent(at, effect);
    }

    private void sharing(Pointer at, Sharing sharing) {
        noted.term(at, "level", StagesByHand.LEVELS, sharing.level());
        sharing.embargo().ifPresent(embargo -> embargo(at.to("embargo"), embargo));
        noted.text(at, "licence", sharing.licence());
        for (int i = 0; i < sharing.permissions().size(); i++) {
            permission(at.to("permissions").to(i), sharing.permissions().get(i));
        }
        sharing.hold().ifPresent(hold -> hold(at.to("hold"), hold));
        sharing.retention().ifPresent(retention -> noted.absent(at.to("retention"), retention));
        noted.absent(at, sharing);
    }

    private void embargo(Pointer at, Embargo embargo) {
        noted.term(at, "event", EVENTS, embargo.event());
        if (embargo.lifted().isPresent()) {
            boolean event = embargo.event().isPresent();
            noted.wanted(event, at, embargo, "event", "sharing.embargo-lifted-without-event");
        }
        noted.absent(at, embargo);
    }

    private void hold(Pointer at, Hold hold) {
        noted.term(at, "reason", HOLDS, hold.reason());
        noted.absent(at, hold);
    }

    private void permission(Pointer at, Permission permission) {
        noted.id(at, "permission", permission.id());
        noted.term(at, "party", PARTIES, permission.party());
        noted.term(at, "status", PERMISSIONS, permission.status());
        noted.terms(at, "scope", SCOPES, permission.scope());
        noted.wanted(permission.party().isPresent(), at, permission, "party", "permission.no-party");
        noted.absent(at, permission);
    }

    private void coding(Pointer at, Coding coding) {
        noted.id(at, "coding", coding.id());
        noted.reference(at, "target", null, coding.target());
        noted.text(at, "scheme", coding.scheme());
        noted.text(at, "code", coding.code());
        noted.term(at, "coder", CODERS, coding.coder());
        noted.text(at, "by", coding.by());
        noted.term(at, "confidence", CONFIDENCES, coding.confidence());
        noted.wanted(coding.target().isPresent(), at, coding, "target", "coding.no-target");
        noted.absent(at, coding);
    }

    private void link(Pointer at, Link link) {
        noted.term(at, "relation", RELATIONS, link.relation());
        noted.text(at, "case", link.caseId());
        noted.wanted(link.caseId().isPresent(), at, link, "case", "link.no-case");
        noted.absent(at, link);
    }

    private void withdrawn() {
        if (!content.isWithdrawn()) {
            return;
        }
        Withdrawal withdrawal = Withdrawal.of(content);
        if (!withdrawal.findings().isEmpty()) {
            noted.add(Pointer.of("/sharing/hold"), "withdrawal.held");
        }
        boolean reasons =
                Set.of("id", "revision", "year").containsAll(content.absent().keySet());
        FailureCase bare = reasons ? content.withAbsent(Map.of()) : content;
        if (withdrawal.remaining().isPresent() && !withdrawal.remaining().get().equals(bare)) {
            noted.add(Pointer.ROOT, "withdrawn.keeps-content");
        }
    }
}
