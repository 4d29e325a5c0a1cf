package org.lessons.io.publish;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lessons.model.FailureCase;
import org.lessons.model.Stage;
import org.lessons.model.TreatedCase;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.vocabulary.Codes;

/** Cases that somebody filled with texts that would be more than texts if they could. */
final class HostileCases {

    private static final List<String> TAGS =
            List.of("\"><script>alert(1)</script>", "en\" onload=\"alert(1)", "cy", "x y", "--", "qaa-x-'");

    private HostileCases() {}

    /** Valid but for its texts; the same for the same seed. */
    static FailureCase told(long seed) {
        Random random = new Random(seed);
        return texts(any(seed), Part::isFreeText, text -> hostile(random));
    }

    /** Whatever is a text is hostile: ids, codes of posts, languages. */
    static FailureCase through(long seed) {
        Random random = new Random(seed);
        FailureCase hostile = texts(any(seed), part -> !part.name().equals("language"), text -> hostile(random));
        return texts(hostile, part -> part.name().equals("language"), text -> TAGS.get(random.nextInt(TAGS.size())));
    }

    /** As many paragraphs and lines, in which nothing is hostile. */
    static FailureCase harmless(FailureCase content) {
        return texts(content, Part::isFreeText, HostileCases::harmless);
    }

    static TreatedCase treated(FailureCase content) {
        return TreatedCases.shared(content);
    }

    private static FailureCase any(long seed) {
        FailureCase any =
                AnyCase.validFile(seed, 8 + new Random(seed).nextInt(32)).content();
        // A stage that is told to fewer would take its texts with it.
        return Shape.of(any)
                .map(
                        any,
                        (at, part, element) ->
                                part.name().equals("sharing") && Stage.class.isAssignableFrom(part.owner())
                                        ? Codes.Level.PUBLIC
                                        : element);
    }

    private static FailureCase texts(FailureCase content, Predicate<Part> which, UnaryOperator<String> mapping) {
        return Shape.of(content)
                .map(
                        content,
                        (at, part, element) ->
                                element instanceof String text && which.test(part) ? mapping.apply(text) : element);
    }

    /** Never empty: an empty text would be none. */
    private static String hostile(Random random) {
        String text = Hostile.of(random);
        return text.isEmpty() ? "<b>" : text;
    }

    private static String harmless(String text) {
        List<String> paragraphs = Plain.paragraphs(text);
        return paragraphs.isEmpty()
                ? "\u200b"
                : paragraphs.stream()
                        .map(paragraph -> paragraph.lines().map(line -> "abc").collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n"));
    }
}
