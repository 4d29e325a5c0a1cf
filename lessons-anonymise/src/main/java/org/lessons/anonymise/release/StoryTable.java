package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.model.FailureCase;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.table.DescribedColumn;
import org.lessons.model.table.DescribedTable;

/**
 * The texts of released cases, apart from what is told of the cases otherwise. A text that may still name a body, a place or a date
 * would lead back to its row by these; it stays in the house.
 */
final class StoryTable {

    /** What a text would be joined to a row by. */
    private static final List<Category> JOINS =
            List.of(Category.PERSON, Category.ORGANISATION, Category.LOCATION, Category.DATE);

    private record Text(String order, String key, String part, String text) {}

    private final ReleasedTexts how;
    private final ReleaseCodes codes;
    private final List<Text> texts = new ArrayList<>();
    private int leftOut;

    StoryTable(ReleasedTexts how, ReleaseCodes codes) {
        this.how = how;
        this.codes = codes;
    }

    void add(Admission.Admitted admitted) {
        if (how == ReleasedTexts.NONE) {
            return;
        }
        if (!masks(admitted.policy())) {
            leftOut++;
            return;
        }
        boolean linked = how == ReleasedTexts.LINKED;
        String order = codes.order(ReleaseCodes.Purpose.STORY_ORDER, admitted.identity());
        String key = codes.code(linked ? ReleaseCodes.Purpose.CASE : ReleaseCodes.Purpose.STORY, admitted.identity());
        FailureCase content = admitted.content();
        Shape.of(content).walk(content, (at, part, element) -> {
            // What a host keeps with a case, and what says why something is absent, is no story.
            boolean told = part.isFreeText() && part.sensitivity() == Sensitivity.QUASI && element instanceof String;
            if (told && !at.toString().startsWith("/sharing")) {
                texts.add(new Text(order, key, withoutPositions(at.toString()), (String) element));
            }
        });
    }

    private static boolean masks(AnonymisationPolicy policy) {
        return JOINS.stream().allMatch(policy::masks);
    }

    /** {@code /narrative/concerns/concerns/0/text} to {@code narrative/concerns/concerns/text}. */
    private static String withoutPositions(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String step : pointer.substring(1).split("/")) {
            if (!step.chars().allMatch(Character::isDigit)) {
                path.append(path.isEmpty() ? "" : "/").append(step);
            }
        }
        return path.toString();
    }

    List<Finding> findings() {
        return leftOut == 0
                ? List.of()
                : List.of(Finding.of(Request.TABLE, "release.texts-left-out", Integer.toString(leftOut)));
    }

    Optional<DescribedTable> table() {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        boolean linked = how == ReleasedTexts.LINKED;
        List<DescribedColumn> columns = List.of(
                linked
                        ? new DescribedColumn(Making.KEY, "The row of the case in the table of cases.")
                        : new DescribedColumn(
                                "story_key",
                                "Names the story within this release; it is no key of the table of cases."),
                new DescribedColumn("part", "Which part of the story it is."),
                new DescribedColumn("text", "The text as its treatment left it."));
        Stream<Text> sorted = texts.stream().sorted(Comparator.comparing(Text::order));
        return Optional.of(new DescribedTable(
                "texts",
                linked
                        ? "One row is one text of a case."
                        : "One row is one text of a story; stories stand in another order than cases.",
                columns,
                sorted.map(text -> List.of(text.key(), text.part(), text.text()))
                        .toList()));
    }
}
