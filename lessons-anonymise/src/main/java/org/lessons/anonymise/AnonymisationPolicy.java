package org.lessons.anonymise;

import static org.lessons.anonymise.treat.Techniques.GENERALISE;
import static org.lessons.anonymise.treat.Techniques.KEEP;
import static org.lessons.anonymise.treat.Techniques.LABEL;
import static org.lessons.anonymise.treat.Techniques.REDACT;
import static org.lessons.anonymise.treat.Techniques.RELATIVE_TIME;
import static org.lessons.anonymise.treat.Techniques.SUPPRESS;
import static org.lessons.model.shape.Category.ACCOUNT;
import static org.lessons.model.shape.Category.AGE;
import static org.lessons.model.shape.Category.COUNT;
import static org.lessons.model.shape.Category.DATE;
import static org.lessons.model.shape.Category.DATE_OF_BIRTH;
import static org.lessons.model.shape.Category.EMAIL;
import static org.lessons.model.shape.Category.HANDLE;
import static org.lessons.model.shape.Category.LOCATION;
import static org.lessons.model.shape.Category.MONEY;
import static org.lessons.model.shape.Category.NHS_NUMBER;
import static org.lessons.model.shape.Category.NI_NUMBER;
import static org.lessons.model.shape.Category.ORGANISATION;
import static org.lessons.model.shape.Category.OTHER;
import static org.lessons.model.shape.Category.PERSON;
import static org.lessons.model.shape.Category.PHONE;
import static org.lessons.model.shape.Category.POSTCODE;
import static org.lessons.model.shape.Category.PRODUCT;
import static org.lessons.model.shape.Category.REFERENCE;
import static org.lessons.model.shape.Category.ROLE;
import static org.lessons.model.shape.Category.URL;
import static org.lessons.model.shape.Category.VEHICLE;
import static org.lessons.model.shape.Sensitivity.QUASI;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lessons.anonymise.detect.Profile;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * Which technique treats what: sensitivity and category to technique, the first rule that fits.
 *
 * <p>What no rule fits is redacted. Three presets are named after what the article that this library answers asked for:
 * {@link #screen()}, {@link #darkenedProfile()} and {@link #mrX()}. A policy is a described record, so it can be written
 * and read as a file. Immutable and safe for use by several threads.
 *
 * @param name what the policy is called, such as {@code screen}
 * @param version the version of the policy; it stands in the treatment of every case
 * @param audience the widest level of sharing that it is meant for; peers when absent
 * @param detection how much is taken for a name that nobody declared; balanced when absent
 * @param rules the rules, the first that fits winning
 */
public record AnonymisationPolicy(
        @Described(sensitivity = Sensitivity.SAFE) String name,
        @Described(sensitivity = Sensitivity.SAFE) String version,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "levels")
        Optional<Term> audience,

        @Described(sensitivity = Sensitivity.SAFE) Optional<Profile> detection,

        List<PolicyRule> rules) {

    private static final Category[] NUMBERS_AND_ADDRESSES = {
        EMAIL, URL, HANDLE, PHONE, POSTCODE, NHS_NUMBER, NI_NUMBER, DATE_OF_BIRTH, ACCOUNT, VEHICLE
    };

    /** Copies the list. */
    public AnonymisationPolicy {
        rules = List.copyOf(rules);
    }

    /**
     * For peers, who sit on the other side of a screen: people, contact details and identifying numbers are masked;
     * organisations, places, products and dates stay.
     *
     * @return the preset {@code screen}
     */
    public static AnonymisationPolicy screen() {
        return preset(
                "screen",
                Codes.Level.PEERS,
                Profile.BALANCED,
                PolicyRule.of(LABEL, PERSON),
                PolicyRule.of(KEEP, ORGANISATION, LOCATION, PRODUCT, DATE, AGE, MONEY, COUNT, ROLE));
    }

    /**
     * For researchers: as {@link #screen()}, and organisations and products by their type, places to the region, dates to
     * the quarter, ages, counts and money to bands.
     *
     * @return the preset {@code darkened-profile}
     */
    public static AnonymisationPolicy darkenedProfile() {
        return preset(
                "darkened-profile",
                Codes.Level.RESEARCHERS,
                Profile.BALANCED,
                PolicyRule.of(LABEL, PERSON, PRODUCT),
                PolicyRule.of(KEEP, ORGANISATION).forOnly(QUASI),
                PolicyRule.of(GENERALISE, ORGANISATION).to(Granularity.TYPE),
                PolicyRule.of(GENERALISE, LOCATION).to(Granularity.REGION),
                PolicyRule.of(GENERALISE, DATE).to(Granularity.QUARTER),
                PolicyRule.of(GENERALISE, AGE, MONEY, COUNT).to(Granularity.BAND),
                PolicyRule.of(KEEP, ROLE));
    }

    /**
     * For the public, to whom everybody is a Mr X: as {@link #darkenedProfile()}, and places to the nation, dates only by
     * their distance from each other, and the size of a body and the teller's place in it taken out.
     *
     * @return the preset {@code mr-x}
     */
    public static AnonymisationPolicy mrX() {
        return preset(
                "mr-x",
                Codes.Level.PUBLIC,
                Profile.HIGH_RECALL,
                PolicyRule.of(LABEL, PERSON, PRODUCT),
                PolicyRule.of(SUPPRESS, ORGANISATION).forOnly(QUASI),
                PolicyRule.of(GENERALISE, ORGANISATION).to(Granularity.TYPE),
                PolicyRule.of(GENERALISE, LOCATION).to(Granularity.NATION),
                PolicyRule.of(RELATIVE_TIME, DATE),
                PolicyRule.of(GENERALISE, AGE, MONEY, COUNT).to(Granularity.BAND),
                PolicyRule.of(KEEP, ROLE).forOnly(QUASI),
                PolicyRule.of(LABEL, ROLE));
    }

    private static AnonymisationPolicy preset(String name, Term audience, Profile detection, PolicyRule... own) {
        Stream<PolicyRule> shared = Stream.of(
                PolicyRule.of(REDACT, NUMBERS_AND_ADDRESSES),
                PolicyRule.of(KEEP, REFERENCE, OTHER).forOnly(QUASI),
                PolicyRule.of(REDACT, REFERENCE),
                PolicyRule.of(LABEL, OTHER));
        return new AnonymisationPolicy(
                name,
                "1.0",
                Optional.of(audience),
                Optional.of(detection),
                Stream.concat(Stream.of(own), shared).toList());
    }

    /**
     * The preset of that name.
     *
     * @param name {@code screen}, {@code darkened-profile} or {@code mr-x}
     * @return the preset, or empty when there is none of that name
     */
    public static Optional<AnonymisationPolicy> named(String name) {
        return Stream.of(screen(), darkenedProfile(), mrX())
                .filter(policy -> policy.name().equals(name))
                .findFirst();
    }

    /**
     * The rule for something.
     *
     * @param sensitivity how near it comes to saying who somebody is
     * @param category what it names
     * @return the first rule that fits; one that redacts when none does; one that keeps what is safe
     */
    public PolicyRule ruleFor(Sensitivity sensitivity, Category category) {
        if (sensitivity == Sensitivity.SAFE) {
            return PolicyRule.of(KEEP);
        }
        return rules.stream()
                .filter(rule -> rule.isFor(sensitivity, category))
                .findFirst()
                .orElseGet(() -> PolicyRule.of(REDACT));
    }

    /**
     * The rule for what the text of a story names.
     *
     * @param category what it names
     * @return the rule; the sensitivity is that which the category commonly has
     */
    public PolicyRule ruleForText(Category category) {
        return switch (category) {
            case DATE, AGE, MONEY, COUNT, LOCATION -> ruleFor(QUASI, category);
            default -> ruleFor(Sensitivity.DIRECT, category);
        };
    }

    /**
     * What is wrong with the policy, for whoever wrote it as a file.
     *
     * <p>Errors: a technique that is not one of ours, a generalisation that does not say how coarse or says what does not
     * fit, a blank name or version, an audience that is no level. Warnings: a technique that can do nothing for a category,
     * and a rule that those before it leave nothing to do. A policy with warnings can be used.
     *
     * @return the findings, sorted, each with its place in the file; empty when nothing is wrong
     */
    public List<Finding> check() {
        return check(Set.of());
    }

    /**
     * What is wrong with the policy, where a host has techniques of its own.
     *
     * @param techniques the names that {@link Anonymiser.Builder#technique} was given, which the rules may name as well
     * @return as {@link #check()}; what a technique of the host's is fit for is the host's to know
     */
    public List<Finding> check(Set<String> techniques) {
        return PolicyCheck.of(this, techniques);
    }

    /**
     * Whether the policy hides what the text of a story names.
     *
     * @param category what it names
     * @return false when it stays
     */
    public boolean masks(Category category) {
        return !ruleForText(category).technique().equals(KEEP);
    }
}
