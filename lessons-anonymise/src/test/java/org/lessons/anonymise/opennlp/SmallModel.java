package org.lessons.anonymise.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.lessons.anonymise.detect.Span;
import org.lessons.model.shape.Category;

/** A model that has read a few lines: it knows who is asked, and where they live. */
final class SmallModel {

    private static final List<String> PEOPLE =
            List.of("Wendla Orrick", "Tobin Astley-Vane", "Maraid Quill", "Osk Pellyn", "Ines Dawlock");
    private static final List<String> PLACES = List.of("Harrowmere", "Old Tallow", "Sennick", "Upper Brask", "Lunt");

    static final TokenNameFinderModel MODEL = trained();

    private SmallModel() {}

    private static TokenNameFinderModel trained() {
        List<NameSample> samples = new ArrayList<>();
        for (String person : PEOPLE) {
            for (String place : PLACES) {
                learn(person, place, samples);
                // As people write who are in a hurry.
                learn(person.toLowerCase(Locale.ROOT), place.toLowerCase(Locale.ROOT), samples);
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 20);
        // Narrower and so faster than what is usual: the texts of the contract are long.
        parameters.put("BeamSize", 1);
        try {
            return NameFinderME.train(
                    "en", null, new CollectionObjectStream<>(samples), parameters, new TokenNameFinderFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void learn(String person, String place, List<NameSample> samples) {
        String text = "We asked " + person + " about it. They live in " + place + ", they said.";
        samples.addAll(TrainedNames.samples(
                text, List.of(span(text, person, Category.PERSON), span(text, place, Category.LOCATION))));
    }

    static Span span(String text, String name, Category category) {
        int at = text.indexOf(name);
        return new Span(at, at + name.length(), category, "gold", 1);
    }

    static List<String> words(NameSample sample) {
        return Arrays.asList(sample.getSentence());
    }
}
