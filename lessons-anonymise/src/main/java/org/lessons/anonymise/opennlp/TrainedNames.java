package org.lessons.anonymise.opennlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Span;
import org.lessons.model.shape.Category;

/**
 * Finds names by a model of Apache OpenNLP, to be added to ours: a plug-in that needs OpenNLP on the path.
 *
 * <p>A model finds what is like what it was trained on; elsewhere it hides words of the story. It costs memory, and several
 * times the time of our own detectors. It comes from the host, and must be one that the host trusts, since reading it makes
 * what it asks for. How to train one from annotated texts is shown by {@code TrainNames} in our benchmarks. Stateless and safe
 * for use by several threads, as are the detectors that come out of it.
 *
 * <pre>{@code
 * Detector trained = TrainedNames.of(new TokenNameFinderModel(Path.of("names.bin")));
 * Anonymiser anonymiser = Anonymiser.builder(AnonymisationPolicy.mrX()).detector(trained).build();
 * }</pre>
 */
public final class TrainedNames {

    private TrainedNames() {}

    /**
     * Finds what a model takes for a name, sentence by sentence; asks at each whether there is time.
     *
     * @param model any model of OpenNLP's name finder
     * @return the detector; its spans' source is {@code opennlp} and their confidence 0.5 and half of the probability that the
     *     model gives, which is no measured one: a perceptron with many labels seldom comes to 0.65
     */
    public static Detector of(TokenNameFinderModel model) {
        return new ModelDetector(model);
    }

    /**
     * What a label of a model means here: {@code person}, {@code organization}, {@code location}, {@code date} and the like,
     * their short forms, and the name of any category, in any case.
     *
     * @param label the label
     * @return the category; OTHER for a label that is not known
     */
    public static Category category(String label) {
        String known = label.toLowerCase(Locale.ROOT);
        return switch (known) {
            case "per" -> Category.PERSON;
            case "organization", "org" -> Category.ORGANISATION;
            case "loc", "gpe", "facility", "fac" -> Category.LOCATION;
            case "datetime" -> Category.DATE;
            case "code" -> Category.REFERENCE;
            case "quantity" -> Category.COUNT;
            default -> named(known);
        };
    }

    private static Category named(String known) {
        for (Category category : Category.values()) {
            if (category.name().toLowerCase(Locale.ROOT).equals(known)) {
                return category;
            }
        }
        return Category.OTHER;
    }

    /**
     * An annotated text as a model learns from it, cut into sentences and words as the detector cuts them.
     *
     * <p>A name that begins or ends within a word takes all of it; of two that overlap the one that begins first is learned,
     * or else the longer one; one that two sentences share is learned in both.
     *
     * @param text a text
     * @param names what it names
     * @return a sample for each sentence, the first marked as the beginning of a document; labels are names of categories
     */
    public static List<NameSample> samples(String text, List<Span> names) {
        List<Span> apart = apart(names);
        List<NameSample> samples = new ArrayList<>();
        Sentences sentences = Sentences.of(text);
        while (sentences.hasNext()) {
            Sentences.Sentence sentence = sentences.next();
            samples.add(new NameSample(sentence.words(), names(sentence, apart), samples.isEmpty()));
        }
        return samples;
    }

    private static List<Span> apart(List<Span> names) {
        List<Span> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        List<Span> apart = new ArrayList<>();
        int end = 0;
        for (Span name : sorted) {
            if (name.start() >= end) {
                apart.add(name);
                end = name.end();
            }
        }
        return apart;
    }

    private static opennlp.tools.util.Span[] names(Sentences.Sentence sentence, List<Span> apart) {
        List<opennlp.tools.util.Span> names = new ArrayList<>();
        int word = 0;
        for (Span name : apart) {
            while (word < sentence.words().length && sentence.ends()[word] <= name.start()) {
                word++;
            }
            int from = word;
            while (word < sentence.words().length && sentence.starts()[word] < name.end()) {
                word++;
            }
            if (word > from) {
                names.add(
                        new opennlp.tools.util.Span(from, word, name.category().name()));
            }
        }
        return names.toArray(opennlp.tools.util.Span[]::new);
    }
}
