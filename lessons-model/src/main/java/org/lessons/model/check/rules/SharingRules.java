package org.lessons.model.check.rules;

import java.util.Optional;
import org.lessons.model.Coding;
import org.lessons.model.Embargo;
import org.lessons.model.Link;
import org.lessons.model.Partial;
import org.lessons.model.Permission;
import org.lessons.model.shape.Pointer;

/** What is shared, coded and linked says of whom, of what and to what; a reason why it cannot is an answer too. */
final class SharingRules {

    private SharingRules() {}

    static void check(Walk walk, Findings findings) {
        walk.each(Embargo.class, (at, embargo) -> {
            if (embargo.lifted().isPresent()
                    && embargo.event().isEmpty()
                    && embargo.whyAbsent("event").isEmpty()) {
                findings.add(at, "sharing.embargo-lifted-without-event");
            }
        });
        walk.each(
                Permission.class,
                (at, permission) ->
                        wants(permission.party(), permission, "party", at, "permission.no-party", findings));
        walk.each(
                Coding.class,
                (at, coding) -> wants(coding.target(), coding, "target", at, "coding.no-target", findings));
        walk.each(Link.class, (at, link) -> wants(link.caseId(), link, "case", at, "link.no-case", findings));
    }

    private static void wants(
            Optional<?> held, Partial holder, String component, Pointer at, String code, Findings findings) {
        if (held.isEmpty() && holder.whyAbsent(component).isEmpty()) {
            findings.add(at, code);
        }
    }
}
