package org.lessons.anonymise.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;
import org.lessons.model.TreatedCase;
import org.lessons.model.table.DescribedColumn;

/**
 * Releases a collection of treated cases so that none stands out: every case looks like at least k - 1 others, and those that look
 * the same are of k different organisations.
 *
 * <p>Ids are made anew under the key of the release and cannot be linked to those of another; rows stand in an order that the key
 * decides; revisions, source ids, links and {@code supersedes} are not told. Free text comes in a table of its own, under other keys.
 * The gate is asked of each case once more. What cannot be had is a finding, and then nothing is released. The same cases, in any
 * order, and the same key give the same release. It is not anonymous by that: columns that are told as they are, and texts, can
 * still give somebody away to whoever knows more. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * ReleasedCollection released = Release.builder(5).releaseKey(secret).build().release(cases);
 * }</pre>
 */
public final class Release {

    /** The name of the sensitive column that holds organisations, for a model of the host's own. */
    public static final String ORGANISATIONS = "organisations";

    private final Request request;
    private final Map<String, AnonymisationPolicy> policies;
    private final Clock clock;

    private Release(Builder builder) {
        this.request = new Request(builder);
        this.policies = Map.copyOf(builder.policies);
        this.clock = builder.clock;
    }

    /**
     * Begins a release.
     *
     * @param k how many cases, of as many organisations, look the same at least; 2 or more
     * @return a builder
     */
    public static Builder builder(int k) {
        return new Builder(k);
    }

    /**
     * The columns that a release can have: those that are told coarsely, then those that are told as they are.
     *
     * @return names and definitions
     */
    public static List<DescribedColumn> columns() {
        return Stream.concat(CaseColumns.QUASI_IDENTIFIERS.stream(), CaseColumns.AS_TOLD.stream())
                .map(column -> new DescribedColumn(column.name(), column.definition()))
                .toList();
    }

    /**
     * As {@link #feasible(List)}, with our own settings.
     *
     * @param cases treated cases
     * @param k how many cases, of as many organisations, look the same at least
     * @return what is feasible
     */
    public static Feasibility feasible(List<TreatedCase> cases, int k) {
        return builder(k).build().feasible(cases);
    }

    /**
     * Which columns survive, and at which coarseness, when each is told in one way throughout; found by trying, for some tens or
     * hundreds of cases. A release with local recoding tells more where it can.
     *
     * @param cases treated cases
     * @return what is feasible, and what to drop to keep another; findings of a bad request among it
     */
    public Feasibility feasible(List<TreatedCase> cases) {
        return Trial.of(request, Admission.of(cases, policies, LocalDate.now(clock)));
    }

    /**
     * Releases the cases that may go outside.
     *
     * @param cases treated cases
     * @return the tables, or the findings that say why there are none
     */
    public ReleasedCollection release(List<TreatedCase> cases) {
        return Making.of(request, Admission.of(cases, policies, LocalDate.now(clock)));
    }

    @Override
    public String toString() {
        return "Release[k = " + request.k() + "]";
    }

    /** Makes a {@link Release}. For use by one thread. */
    public static final class Builder {
        final int k;
        final List<PrivacyModel> models = new ArrayList<>();
        final Map<String, Coarsening> coarsenings = new HashMap<>();
        final Set<String> without = new HashSet<>();
        final Set<String> asTold = new HashSet<>();
        private final Map<String, AnonymisationPolicy> policies = new HashMap<>();
        Recoding.Mode mode = Recoding.Mode.LOCAL;
        Recoding.Vocabulary vocabulary = Recoding.Vocabulary.LABELS;
        double suppression;
        int organisations;
        Function<TreatedCase, Optional<String>> organisationOf = Organisations::identity;
        Optional<byte[]> key = Optional.empty();
        ReleasedTexts texts = ReleasedTexts.APART;
        private Clock clock = Clock.systemDefaultZone();

        private Builder(int k) {
            this.k = k;
            this.organisations = k;
            Stream.of(AnonymisationPolicy.screen(), AnonymisationPolicy.darkenedProfile(), AnonymisationPolicy.mrX())
                    .forEach(this::policy);
        }

        /**
         * Sets the key of the release, which needs one. It is copied, kept in memory only, and never written or printed. Whoever
         * holds it can tell which row is whose. Make a new one for every release.
         *
         * @param secret 16 bytes or more, from a good source of randomness
         * @return this builder
         */
        public Builder releaseKey(byte[] secret) {
            this.key = Optional.of(secret.clone());
            return this;
        }

        /**
         * Adds a model that every class must satisfy; it may ask of columns told as they are, and of {@link #ORGANISATIONS}.
         *
         * @param model what to satisfy
         * @return this builder
         */
        public Builder model(PrivacyModel model) {
            models.add(model);
            return this;
        }

        /**
         * Sets how many different organisations a class has at least; k by default.
         *
         * @param least 0 to count cases alone, as if one provider's cases protected each other
         * @return this builder
         */
        public Builder organisations(int least) {
            this.organisations = least;
            return this;
        }

        /**
         * Sets how it is known whose a case is; by default by the name, or the code of a pseudonym, of the body that ran it. A case
         * of which nobody knows it protects no other, and a treatment that generalises names leaves nothing to know it by: then a
         * register of the host's says it.
         *
         * @param identity the same text for the same organisation, which stays in the house; empty when nobody knows
         * @return this builder
         */
        public Builder organisationOf(Function<TreatedCase, Optional<String>> identity) {
            this.organisationOf = identity;
            return this;
        }

        /**
         * Replaces how a column is told more coarsely, or has one told coarsely that is told as it is.
         *
         * @param name one of {@link Release#columns()}
         * @param coarsening how
         * @return this builder
         */
        public Builder column(String name, Coarsening coarsening) {
            coarsenings.put(name, coarsening);
            return this;
        }

        /**
         * Replaces what a column is generalised to.
         *
         * @param name one of {@link Release#columns()}
         * @param hierarchy of its values; one that it lacks is told or not told
         * @return this builder
         */
        public Builder column(String name, Hierarchy hierarchy) {
            return column(name, new HostHierarchy(hierarchy));
        }

        /**
         * Drops a column, so that others can stay finer.
         *
         * @param name one of {@link Release#columns()}
         * @return this builder
         */
        public Builder without(String name) {
            without.add(name);
            return this;
        }

        /**
         * Tells a column as it is, so that a model may ask of it. Whoever knows a case by it finds it.
         *
         * @param name one of {@link Release#columns()}
         * @return this builder
         */
        public Builder asTold(String name) {
            asTold.add(name);
            return this;
        }

        /**
         * Sets how the table is recoded; locally by default.
         *
         * @param how locally, or in one way throughout
         * @return this builder
         */
        public Builder mode(Recoding.Mode how) {
            this.mode = how;
            return this;
        }

        /**
         * Sets what a cell may hold; labels by default.
         *
         * @param what labels, or the values that a class has
         * @return this builder
         */
        public Builder vocabulary(Recoding.Vocabulary what) {
            this.vocabulary = what;
            return this;
        }

        /**
         * Sets the share of the cases that may be left out so that others are told more finely; none by default.
         *
         * @param share 0 to 1; asked of one coding for all rows alone
         * @return this builder
         */
        public Builder suppression(double share) {
            this.suppression = share;
            return this;
        }

        /**
         * Sets what becomes of the texts.
         *
         * @param how apart, which is the default, linked or none
         * @return this builder
         */
        public Builder texts(ReleasedTexts how) {
            this.texts = how;
            return this;
        }

        /**
         * Adds a policy that cases may have been treated by; the presets are known. A case treated by another is refused.
         *
         * @param known a policy of the host's
         * @return this builder
         */
        public Builder policy(AnonymisationPolicy known) {
            policies.put(known.name(), known);
            return this;
        }

        /**
         * Sets the clock by which embargoes are judged.
         *
         * @param tells the day of the release; the system's clock by default
         * @return this builder
         */
        public Builder clock(Clock tells) {
            this.clock = tells;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the release; what is wrong with the request is among the findings of what comes out
         */
        public Release build() {
            return new Release(this);
        }
    }
}
