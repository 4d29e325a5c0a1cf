package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import org.lessons.model.Narrative;
import org.lessons.model.Stage;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;

/**
 * One of the six stages as it is asked about.
 *
 * @param component its name in the model, such as {@code concerns}
 * @param number which it is on the sheet, from 1
 * @param label what people call it
 */
record SpokenStage(String component, int number, Twin label) {

    /** In the order of the telling, which is the model's. */
    static final List<SpokenStage> ALL = all();

    private static List<SpokenStage> all() {
        List<SpokenStage> stages = new ArrayList<>();
        for (Part part : Shape.of(Narrative.class).parts()) {
            if (Stage.class.isAssignableFrom(part.type())) {
                Twin label = Twin.of(language -> part.label(language).orElseThrow());
                stages.add(new SpokenStage(part.name(), stages.size() + 1, label));
            }
        }
        return List.copyOf(stages);
    }

    /** Where on the sheet an answer is written: the number of the stage, or of what comes after the last. */
    static int place(String component) {
        return ALL.stream()
                .filter(stage -> stage.component().equals(component))
                .findFirst()
                .map(SpokenStage::number)
                .orElse(ALL.size() + 1);
    }

    /** What to ask aloud. */
    String question() {
        return "stage." + component + ".ask";
    }

    /** What to ask on, when the answer has come. */
    String more() {
        return "stage." + component + ".more";
    }

    /** How long it takes. */
    String time() {
        return "stage." + component + ".time";
    }
}
