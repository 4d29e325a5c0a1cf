package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lessons.model.CaseFile;
import org.lessons.model.When;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Vocabulary;

/** A column of the capture sheet: one component of a case, which of several it is, and what people call it. */
final class CaptureColumn {

    /**
     * A component on the way from the file to what a cell holds.
     *
     * @param part the component
     * @param position which element of a list, from 0
     * @param isSaid whether its label is a part of the heading
     */
    record Step(Part part, int position, boolean isSaid) {}

    private final List<Step> steps;
    private final String name;
    private final int number;

    private CaptureColumn(List<Step> steps, String name, int number) {
        this.steps = steps;
        this.name = name;
        this.number = number;
    }

    /**
     * The column of a declared path.
     *
     * @param path component names from the case file on; those with a star are said in the heading
     * @param number which of several; 0 when there is one
     */
    static CaptureColumn of(String path, int number) {
        List<Step> steps = new ArrayList<>();
        Shape<?> shape = Shape.of(CaseFile.class);
        for (String word : path.split("/")) {
            boolean isSaid = word.startsWith("*");
            boolean isMany = word.endsWith("#");
            String called = word.substring(isSaid ? 1 : 0, word.length() - (isMany ? 1 : 0));
            Part part =
                    shape.part(called).orElseThrow(() -> new IllegalStateException(path + " leads to no component"));
            steps.add(new Step(part, isMany ? number - 1 : 0, isSaid));
            if (part.leaf().isEmpty()) {
                shape = part.shape();
            }
        }
        String name = path.replace("*", "").replace("#", "." + number).replace('/', '.');
        return new CaptureColumn(List.copyOf(steps), name, number);
    }

    /** From the file to the component that a cell holds. */
    List<Step> steps() {
        return steps;
    }

    Part last() {
        return steps.get(steps.size() - 1).part();
    }

    /** What it is called in our files: under this name a cell is kept that cannot be read. */
    String name() {
        return name;
    }

    /** Whether a cell holds a time. */
    boolean isWhen() {
        return last().type() == When.class;
    }

    /** Whether a cell may hold several. */
    boolean isSeveral() {
        return last().cardinality() == Part.Cardinality.LIST && last().leaf().isPresent();
    }

    Optional<Vocabulary> list() {
        return last().vocabulary().flatMap(Vocabulary::named);
    }

    /** The labels of what is said, with the number behind the first. */
    String heading(Locale locale) {
        List<String> words = steps.stream()
                .filter(Step::isSaid)
                .map(step -> step.part().label(locale).orElseThrow())
                .collect(Collectors.toCollection(ArrayList::new));
        if (number > 0) {
            words.set(0, words.get(0) + " " + number);
        }
        return String.join(": ", words);
    }

    /** What is meant by it. */
    String meaning(Locale locale) {
        Step said = steps.stream()
                .filter(Step::isSaid)
                .reduce((one, other) -> other)
                .orElseThrow();
        return said.part().definition(locale).orElseThrow();
    }

    /** What can be written there; nothing where it is any text. */
    String choices(Locale locale) {
        boolean isWelsh = locale.getLanguage().equals("cy");
        if (isWhen()) {
            return isWelsh
                    ? "Dyddiad: 2019, 2019-04 neu 05/04/2019; neu yn eich geiriau eich hun."
                    : "A date: 2019, 2019-04 or 05/04/2019; or in your own words.";
        }
        if (list().isEmpty()) {
            return !isSeveral() ? "" : isWelsh ? "Sawl un: rhowch ; rhyngddynt." : "If several, put ; between them.";
        }
        Vocabulary list = list().get();
        String said = isSeveral()
                ? isWelsh ? "Un neu fwy o'r rhain, gyda ; rhyngddynt: " : "One or more of these, with ; between them: "
                : isWelsh ? "Un o'r rhain: " : "One of these: ";
        return list.terms().stream().map(term -> list.label(term, locale)).collect(Collectors.joining("; ", said, ""));
    }

    /** The component's place; safe to print. */
    @Override
    public String toString() {
        return name;
    }
}
