package org.lessons.anonymise;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.anonymise.detect.Profile;
import org.lessons.anonymise.treat.Technique;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.shape.Category;

/**
 * Takes the people out of case files, by one policy.
 *
 * <p>Finds what the cast declares and what has a grammar, and whatever the host's own detectors find; treats it as the
 * policy says. The same case file, clock and key always give the same treated case, but for a policy that shifts dates where
 * there is no key: then randomness decides. What remains can still give somebody away:
 * the review says what was done, and a person should look. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * TreatedCase treated = Anonymiser.of(AnonymisationPolicy.mrX()).anonymise(caseFile);
 * }</pre>
 */
public final class Anonymiser {

    private final AnonymisationPolicy policy;
    private final Detection detection;
    private final Map<String, Technique> techniques;
    private final Clock clock;
    private final String by;
    private final Duration deadline;
    private final Optional<ReleaseKey> key;
    private final RandomGenerator randomness;
    private final Optional<StillKnown> asked;

    private Anonymiser(Builder builder) {
        this.policy = builder.policy;
        this.detection = new Detection(
                policy.detection().orElse(Profile.BALANCED), builder.denied, builder.allowed, builder.detectors);
        this.techniques = CaseTreatment.techniques(builder.techniques);
        this.clock = builder.clock;
        this.by = builder.by;
        this.deadline = builder.deadline;
        this.key = builder.key;
        this.randomness = builder.randomness;
        this.asked = builder.asked;
    }

    /**
     * An anonymiser with our own detectors and techniques and the system's clock.
     *
     * @param policy what is treated how
     * @return the anonymiser
     */
    public static Anonymiser of(AnonymisationPolicy policy) {
        return builder(policy).build();
    }

    /**
     * Begins an anonymiser of one's own making.
     *
     * @param policy what is treated how
     * @return a builder; use it in one thread
     */
    public static Builder builder(AnonymisationPolicy policy) {
        return new Builder(policy);
    }

    /**
     * Proposes what to do to a case.
     *
     * @param file the case and its cast; of a withdrawn case nothing but the withdrawn record is looked at
     * @return the plan, everything in it accepted
     */
    public AnonymisationPlan plan(CaseFile file) {
        FailureCase content = file.content().isWithdrawn() ? file.content().withdrawn() : file.content();
        LocalDate today = LocalDate.now(clock);
        CaseContext context =
                CaseContext.of(content, file.cast(), policy, Secrets.of(content, policy, key, randomness));
        Proposals.Made made = Proposals.of(
                content, policy, detection.of(context.matcher()), () -> Deadline.in(deadline, System::nanoTime));
        AnonymisationPlan.Basis basis = new AnonymisationPlan.Basis(
                content,
                context,
                policy,
                techniques,
                DisclosureGate.ask(file.content(), policy, today),
                made.findings(),
                by,
                today,
                asked);
        return new AnonymisationPlan(basis, made.proposals(), false);
    }

    /**
     * Plans and does it, without anybody's review.
     *
     * @param file the case and its cast
     * @return the treated case; its treatment bears the gate's verdict
     */
    public TreatedCase anonymise(CaseFile file) {
        return plan(file).apply();
    }

    /** Makes an {@link Anonymiser}. For use by one thread. */
    public static final class Builder {

        private final AnonymisationPolicy policy;
        private final List<Detector> detectors = new ArrayList<>();
        private final List<Detector> denied = new ArrayList<>();
        private final Set<String> allowed = new HashSet<>();
        private final Map<String, Technique> techniques = new HashMap<>();
        private Clock clock = Clock.systemDefaultZone();
        private String by = "unattended";
        private Duration deadline = Duration.ofSeconds(10);
        private Optional<ReleaseKey> key = Optional.empty();
        private RandomGenerator randomness = new SecureRandom();
        private Optional<StillKnown> asked = Optional.empty();

        private Builder(AnonymisationPolicy policy) {
            this.policy = policy;
        }

        /**
         * Adds a detector to ours.
         *
         * @param detector finds more
         * @return this builder
         */
        public Builder detector(Detector detector) {
            detectors.add(detector);
            return this;
        }

        /**
         * Adds names to the deny list; it is empty by default. They are found in every case, as whole words in any case and
         * spelling of accents, and count as declared.
         *
         * @param category what they name; what is done with it is the policy's to say
         * @param names names or phrases
         * @return this builder
         */
        public Builder deny(Category category, Collection<String> names) {
            denied.add(Detectors.listed(category, names));
            return this;
        }

        /**
         * Adds phrases to the allow list, which goes beyond the national bodies, brands and laws that stay anyway; it is
         * empty by default. What lies within such a phrase is not taken for a name of somebody or something. A cast, the
         * deny list and detectors of the host's own are stronger.
         *
         * @param names names or phrases that give nobody away, such as a national helpline
         * @return this builder
         */
        public Builder allow(Collection<String> names) {
            allowed.addAll(names);
            return this;
        }

        /**
         * Adds a technique that the policy may name.
         *
         * @param name as the policy writes it; ours keep their names
         * @param technique what it does
         * @return this builder
         */
        public Builder technique(String name, Technique technique) {
            techniques.put(name, technique);
            return this;
        }

        /**
         * Sets the clock; the system's by default.
         *
         * @param tells the day of the treatment, by which embargoes are judged
         * @return this builder
         */
        public Builder clock(Clock tells) {
            this.clock = tells;
            return this;
        }

        /**
         * Says who stands for the treatment; {@code unattended} by default. It goes outside: a role, rather than a name.
         *
         * @param who who or what
         * @return this builder
         */
        public Builder by(String who) {
            this.by = who;
            return this;
        }

        /**
         * Sets how long detectors may work on one passage; ten seconds by default.
         *
         * @param perPassage a positive duration
         * @return this builder
         */
        public Builder deadline(Duration perPassage) {
            this.deadline = perPassage;
            return this;
        }

        /**
         * Sets the key of a release; none by default. Under one key the technique {@code pseudonymise} gives somebody the
         * same code in every case, and {@code shift} moves each case as far each time; under another key all is different.
         * Without a key pseudonyms are labels. The key is copied, kept in memory only, and never written or printed.
         * Whoever holds it can find out who is meant: to them what comes out stays personal data. Make a new one for every
         * release, from a good source of randomness.
         *
         * @param secret 16 bytes or more; 32 are as many as are of use
         * @return this builder
         * @throws IllegalArgumentException when it is shorter
         */
        public Builder releaseKey(byte[] secret) {
            this.key = Optional.of(new ReleaseKey(secret));
            return this;
        }

        /**
         * Sets what decides how far the dates of a case are moved, where the policy shifts them and there is no release
         * key; a {@link SecureRandom} by default. It is asked by one thread at a time.
         *
         * @param decides a source of random numbers that nobody can foretell
         * @return this builder
         */
        public Builder randomness(RandomGenerator decides) {
            this.randomness = decides;
            return this;
        }

        /**
         * Has the gate ask who would still know, after the treatment; it does not by default. A clue that is left then asks
         * for edits, in the plan's gate and in the verdict that the treated case bears.
         *
         * @param question what to ask
         * @return this builder
         */
        public Builder stillKnown(StillKnown question) {
            this.asked = Optional.of(question);
            return this;
        }

        /**
         * Makes it.
         *
         * @return the anonymiser
         */
        public Anonymiser build() {
            return new Anonymiser(this);
        }
    }
}
