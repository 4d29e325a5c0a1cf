package org.lessons.anonymise.release;

import java.util.List;
import java.util.stream.Stream;
import org.lessons.anonymise.microdata.Recoding;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * What a release was made by, in words that can be written down.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param mode whether one value may be told in different ways in different rows
 * @param vocabulary what a cell may hold
 * @param k how many rows look the same at the least; what the people in the release were promised
 * @param models what else every class satisfies, in words; no value
 */
public record ReleaseTerms(
        @Described(sensitivity = Sensitivity.SAFE) Recoding.Mode mode,
        @Described(sensitivity = Sensitivity.SAFE) Recoding.Vocabulary vocabulary,
        @Described(sensitivity = Sensitivity.SAFE) Integer k,
        @Described(sensitivity = Sensitivity.SAFE) List<String> models) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when k is below 1
     */
    public ReleaseTerms {
        if (k < 1) {
            throw new IllegalArgumentException("k is at least 1");
        }
        models = List.copyOf(models);
    }

    /**
     * Terms with k alone.
     *
     * @param mode whether one value may be told in different ways in different rows
     * @param vocabulary what a cell may hold
     * @param k at least 1
     * @return the terms
     */
    public static ReleaseTerms of(Recoding.Mode mode, Recoding.Vocabulary vocabulary, int k) {
        return new ReleaseTerms(mode, vocabulary, k, List.of());
    }

    /**
     * The same with one more model.
     *
     * @param model in words, such as {@code 0.2-closeness of harm}; no value
     * @return the terms
     */
    public ReleaseTerms and(String model) {
        return new ReleaseTerms(
                mode,
                vocabulary,
                k,
                Stream.concat(models.stream(), Stream.of(model)).toList());
    }
}
