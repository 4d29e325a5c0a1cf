package org.lessons.io.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Subject;
import org.lessons.model.Treatment;
import org.lessons.model.trail.Timeline;
import org.lessons.model.trail.Trail;

/** One case as the readers of an edition see it, and what is reckoned from it. */
final class Story {

    /** Longer than this a title fills a page that it should head. */
    private static final int LONGEST = 140;

    private final FailureCase content;
    private final Treatment treatment;
    private final Edition edition;
    private final Timeline timeline;
    private final Trail trail;
    private final List<ToldStage> stages;

    Story(FailureCase content, Treatment treatment, Edition edition) {
        this.content = content;
        this.treatment = treatment;
        this.edition = edition;
        this.timeline = Timeline.of(content);
        this.trail = Trail.of(content);
        this.stages = ToldStage.of(content, edition.locale());
    }

    FailureCase content() {
        return content;
    }

    Treatment treatment() {
        return treatment;
    }

    Edition edition() {
        return edition;
    }

    Locale locale() {
        return edition.locale();
    }

    Said said() {
        return edition.said();
    }

    Timeline timeline() {
        return timeline;
    }

    Trail trail() {
        return trail;
    }

    /** The six, in the order of the telling, whether anything is told of them or not. */
    List<ToldStage> stages() {
        return stages;
    }

    Subject subject() {
        return content.subject().orElseGet(() -> Subject.builder().build());
    }

    Narrative narrative() {
        return content.narrative().orElseGet(() -> Narrative.builder().build());
    }

    List<Concern> concerns() {
        return narrative().concerns().map(Concerns::concerns).orElse(List.of());
    }

    /** What people call it; where nobody does, the beginning of what was tried; where that is not told either, that it has no name. */
    String title() {
        Optional<String> told = content.title().map(Plain::line).filter(title -> !title.isEmpty());
        return Brief.line(told.or(() -> summary()).orElseGet(() -> said().say("untitled")), LONGEST);
    }

    /** What was tried, in a line. */
    Optional<String> summary() {
        return subject().summary().map(Plain::line).filter(summary -> !summary.isEmpty());
    }

    /** What was tried, in at most so many characters or its first sentence. */
    Optional<Glimpse> lead(int most) {
        return summary().map(summary -> Glimpse.of(List.of(summary), language(), most, locale()));
    }

    /** The language that the case was told in, where it is not the page's. */
    Optional<String> language() {
        return otherLanguage(content.language(), locale());
    }

    /**
     * A language where it is not the page's: language, script and region, which is all that a case needs of BCP 47. What is none is
     * the empty tag, by which a page says that nobody knows; whatever else stands in it may be anybody's words.
     */
    static Optional<String> otherLanguage(Optional<String> tag, Locale page) {
        return tag.map(Locale::forLanguageTag)
                .filter(told -> !told.getLanguage().equals(page.getLanguage()))
                .map(told -> told.getLanguage().isEmpty()
                        ? ""
                        : new Locale.Builder()
                                .setLanguage(told.getLanguage())
                                .setScript(told.getScript())
                                .setRegion(told.getCountry())
                                .build()
                                .toLanguageTag());
    }

    /** Words of the case within a line of ours. */
    Inline told(String words) {
        return new Inline.Told(Plain.line(words), language());
    }

    /** What is known at a glance: kind, sector, setting, who, where, when, how many, at what cost. */
    List<Block.Fact> facts() {
        return new Reading(locale(), language()).facts(subject(), "summary");
    }
}
