package org.lessons.anonymise;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The leak law over many more cases than there is time for in every build; the profile laws runs it. */
class LeakLawProof {

    @Provide
    Arbitrary<AnonymisationPolicy> presets() {
        return Arbitraries.of(
                AnonymisationPolicy.screen(), AnonymisationPolicy.darkenedProfile(), AnonymisationPolicy.mrX());
    }

    @Property(tries = 100_000)
    void noNameOfAMaskedCategoryIsLeft(
            @ForAll long seed, @ForAll @IntRange(max = 60) int size, @ForAll("presets") AnonymisationPolicy policy) {
        LeakLawProperties.assertNoNameIsLeft(seed, size, policy);
    }
}
