package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.vocabulary.Vocabulary;

/** What is wrong with a policy: each mistake with its place in the file. */
final class PolicyCheck {

    /** What says the same more coarsely, and how coarsely it can be said. */
    private static final Map<Category, Set<Granularity>> COARSER = Map.ofEntries(
            Map.entry(Category.DATE, EnumSet.of(Granularity.QUARTER, Granularity.YEAR)),
            Map.entry(Category.DATE_OF_BIRTH, EnumSet.of(Granularity.QUARTER, Granularity.YEAR)),
            Map.entry(Category.LOCATION, EnumSet.of(Granularity.REGION, Granularity.NATION)),
            Map.entry(Category.POSTCODE, EnumSet.of(Granularity.REGION, Granularity.NATION)),
            Map.entry(Category.AGE, EnumSet.of(Granularity.BAND)),
            Map.entry(Category.MONEY, EnumSet.of(Granularity.BAND)),
            Map.entry(Category.COUNT, EnumSet.of(Granularity.BAND)),
            Map.entry(Category.ORGANISATION, EnumSet.of(Granularity.TYPE)),
            Map.entry(Category.PRODUCT, EnumSet.of(Granularity.TYPE)));

    /** What the techniques that are not for everything are for. */
    private static final Map<String, Set<Category>> FOR = Map.of(
            Techniques.GENERALISE,
            COARSER.keySet(),
            Techniques.SHIFT,
            EnumSet.of(Category.DATE, Category.DATE_OF_BIRTH),
            Techniques.RELATIVE_TIME,
            EnumSet.of(Category.DATE),
            Techniques.SURROGATE,
            EnumSet.of(
                    Category.PHONE,
                    Category.EMAIL,
                    Category.URL,
                    Category.NHS_NUMBER,
                    Category.NI_NUMBER,
                    Category.POSTCODE,
                    Category.VEHICLE));

    private final AnonymisationPolicy policy;
    private final Set<String> others;
    private final List<Finding> findings = new ArrayList<>();

    private PolicyCheck(AnonymisationPolicy policy, Set<String> others) {
        this.policy = policy;
        this.others = others;
    }

    static List<Finding> of(AnonymisationPolicy policy, Set<String> others) {
        PolicyCheck check = new PolicyCheck(policy, Set.copyOf(others));
        check.names();
        for (int i = 0; i < policy.rules().size(); i++) {
            check.rule("/rules/" + i, policy.rules().get(i), policy.rules().subList(0, i));
        }
        return check.findings.stream().sorted().toList();
    }

    private void find(String at, String code, String... arguments) {
        findings.add(Finding.of(Location.at(at), code, arguments));
    }

    private void names() {
        if (policy.name().isBlank()) {
            find("/name", "policy.no-name");
        }
        if (policy.version().isBlank()) {
            find("/version", "policy.no-name");
        }
        Vocabulary levels = Vocabulary.named("levels").orElseThrow();
        if (policy.audience().filter(level -> !levels.holds(level)).isPresent()) {
            find("/audience", "policy.unknown-audience");
        }
    }

    private void rule(String at, PolicyRule rule, List<PolicyRule> earlier) {
        if (Techniques.named(rule.technique()).isPresent()) {
            technique(at, rule);
        } else if (!others.contains(rule.technique())) {
            find(at + "/technique", "policy.unknown-technique");
        }
        if (!isReached(rule, earlier)) {
            find(at, "policy.unreachable-rule");
        }
    }

    private void technique(String at, PolicyRule rule) {
        Set<Category> meant = FOR.getOrDefault(rule.technique(), EnumSet.allOf(Category.class));
        // A rule for anything means whatever the technique is for; the rest is labelled.
        List<Category> unfit = rule.categories().stream()
                .filter(category -> !meant.contains(category))
                .distinct()
                .toList();
        unfit.forEach(category -> find(at + "/technique", "policy.unfit-technique", category.name()));
        boolean generalises = rule.technique().equals(Techniques.GENERALISE);
        Optional<Granularity> to = rule.to();
        if (generalises && to.isEmpty()) {
            find(at + "/to", "policy.no-granularity");
        } else if (generalises) {
            rule.categories().stream()
                    .filter(meant::contains)
                    .filter(category ->
                            !COARSER.getOrDefault(category, Set.of()).contains(to.get()))
                    .distinct()
                    .forEach(category -> find(at + "/to", "policy.unfit-granularity", category.name()));
            if (rule.categories().isEmpty() && to.get() == Granularity.WEEKDAY) {
                find(at + "/to", "policy.unused-granularity");
            }
        } else if (to.isPresent() && !(rule.technique().equals(Techniques.SHIFT) && to.get() == Granularity.WEEKDAY)) {
            find(at + "/to", "policy.unused-granularity");
        }
    }

    /** Whether anything is left for the rule by those before it; what is safe is kept without asking the rules. */
    private static boolean isReached(PolicyRule rule, List<PolicyRule> earlier) {
        return Stream.of(Sensitivity.DIRECT, Sensitivity.QUASI)
                .anyMatch(sensitivity -> Stream.of(Category.values())
                        .anyMatch(category -> rule.isFor(sensitivity, category)
                                && earlier.stream().noneMatch(before -> before.isFor(sensitivity, category))));
    }
}
