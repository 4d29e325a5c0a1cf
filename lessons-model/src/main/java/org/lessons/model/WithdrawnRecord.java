package org.lessons.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * What remains of a case that was withdrawn.
 *
 * <p>Codes of our own lists alone can remain: what a host's code gives away, we do not know.
 */
final class WithdrawnRecord {

    private static final Set<String> OF_SUBJECT = Set.of("kinds", "sectors", "settings");
    private static final Set<String> OF_CAUSE = Set.of("factor", "domain", "weight");
    private static final Term SCOPE = Codes.Scope.CODES_AFTER_WITHDRAWAL;

    private WithdrawnRecord() {}

    static FailureCase of(FailureCase content) {
        FailureCaseBuilder bare = FailureCase.builder()
                .id(content.id())
                .revision(content.revision())
                .year(content.year())
                .status(Codes.Status.WITHDRAWN);
        Optional<Subject> subject = Normal.part(content.subject().map(WithdrawnRecord::codes));
        List<Cause> causes = causes(content);
        boolean codes = subject.isPresent() || !causes.isEmpty();
        if (!codes || !isAgreed(content)) {
            return bare.build();
        }
        // The agreement stays with the codes, or nobody could tell that they may be there.
        return bare.subject(subject)
                .narrative(Narrative.builder()
                        .whyItDidNotWork(
                                WhyItDidNotWork.builder().addAllCauses(causes).build())
                        .build())
                .sharing(Sharing.builder()
                        .addPermissions(Permission.builder()
                                .party(Codes.PermissionParty.TELLER)
                                .status(Codes.PermissionStatus.GIVEN)
                                .addScope(SCOPE)
                                .build())
                        .build())
                .build();
    }

    /** A no, or a yes taken back, counts for more than a yes; without a scope it is about everything. */
    private static boolean isAgreed(FailureCase content) {
        boolean agreed = false;
        for (Permission permission : content.sharing().map(Sharing::permissions).orElse(List.of())) {
            boolean tellers = permission
                    .party()
                    .filter(Codes.PermissionParty.TELLER::equals)
                    .isPresent();
            if (tellers
                    && (permission.scope().contains(SCOPE) || permission.scope().isEmpty())) {
                Term status = permission.status().orElse(Codes.PermissionStatus.ASKED);
                if (status.equals(Codes.PermissionStatus.REFUSED) || status.equals(Codes.PermissionStatus.WITHDRAWN)) {
                    return false;
                }
                agreed |= status.equals(Codes.PermissionStatus.GIVEN)
                        && permission.scope().contains(SCOPE);
            }
        }
        return agreed;
    }

    private static Subject codes(Subject subject) {
        return Shape.of(Subject.class)
                .map(subject, (at, part, element) -> isCode(part, element, OF_SUBJECT) ? element : null);
    }

    private static List<Cause> causes(FailureCase content) {
        return content.narrative().flatMap(Narrative::whyItDidNotWork).stream()
                .flatMap(stage -> stage.causes().stream())
                .map(cause -> Shape.of(Cause.class)
                        .map(cause, (at, part, element) -> isCode(part, element, OF_CAUSE) ? element : null))
                .filter(cause -> !Shape.of(Cause.class).isEmpty(cause))
                .toList();
    }

    private static boolean isCode(Part part, Object element, Set<String> kept) {
        return kept.contains(part.name())
                && part.vocabulary()
                        .flatMap(Vocabulary::named)
                        .filter(list -> list.holds((Term) element))
                        .isPresent();
    }
}
