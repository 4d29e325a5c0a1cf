package org.lessons.anonymise.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Passage;
import org.lessons.anonymise.detect.Span;

/**
 * Asks a model, each thread with a finder of its own.
 *
 * <p>A finder may not be shared and takes milliseconds to make, so those that are idle are kept: as many as threads ever
 * asked at once. One that threw is not used again.
 */
final class ModelDetector implements Detector {

    private static final String SOURCE = "opennlp";
    private static final String[] NOTHING = {"."};

    private final TokenNameFinderModel model;
    private final Queue<NameFinderME> idle = new ConcurrentLinkedQueue<>();

    ModelDetector(TokenNameFinderModel model) {
        this.model = model;
    }

    @Override
    public List<Span> detect(Passage passage, Deadline deadline) {
        NameFinderME waiting = idle.poll();
        NameFinderME finder = waiting == null ? new NameFinderME(model) : waiting;
        List<Span> spans = new ArrayList<>();
        Sentences sentences = Sentences.of(passage.text());
        while (sentences.hasNext() && !deadline.isPast()) {
            Sentences.Sentence sentence = sentences.next();
            for (opennlp.tools.util.Span name : finder.find(sentence.words())) {
                spans.add(span(sentence, name));
            }
        }
        forget(finder);
        idle.add(finder);
        return spans;
    }

    /**
     * What it names it prefers to all else, so this is from a half up; what a model calls probability says how far up. That of a
     * perceptron falls with the number of labels, and as it stands would be below every profile.
     */
    private static double confidence(double probability) {
        return (1 + Math.min(1, Math.max(0, probability))) / 2;
    }

    private static Span span(Sentences.Sentence sentence, opennlp.tools.util.Span name) {
        String label = name.getType();
        return new Span(
                sentence.starts()[name.getStart()],
                sentence.ends()[name.getEnd() - 1],
                TrainedNames.category(label == null ? "" : label),
                SOURCE,
                confidence(name.getProb()));
    }

    /** What it learned from this passage goes, and so do the words that its caches hold of it. */
    private static void forget(NameFinderME finder) {
        finder.find(NOTHING);
        finder.clearAdaptiveData();
    }
}
