package org.lessons.io.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.AsTold;
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
    // Asked again and again while a page is fitted, of texts that may be long.
    private final Optional<String> summary;
    private final String title;
    private final List<Block.Fact> facts;

    Story(FailureCase content, Treatment treatment, Edition edition) {
        this.content = content;
        this.treatment = treatment;
        this.edition = edition;
        this.timeline = Timeline.of(content);
        this.trail = Trail.of(content);
        this.stages = ToldStage.of(content, edition.locale());
        this.summary = subject().summary().map(Plain::line).filter(line -> !line.isEmpty());
        this.title = called();
        this.facts = new Reading(locale(), language()).facts(subject(), "summary");
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
        return title;
    }

    private String called() {
        Optional<String> told = content.title().map(Plain::line).filter(title -> !title.isEmpty());
        return Brief.line(told.or(() -> summary).orElseGet(() -> said().say("untitled")), LONGEST);
    }

    /** The title in the language that it was told in. */
    Inline titled() {
        boolean isTold = content.title().isPresent() || content.subject().isPresent();
        return new Inline.Told(title(), isTold ? language() : Optional.empty());
    }

    /** The heading of a page. */
    Block heading() {
        return new Block.Heading(1, List.of(titled()), Optional.empty());
    }

    /** The story as it was told without stages; empty where a stage has words, which say the same. */
    Optional<ToldStage.Quoted> whole() {
        if (stages.stream().anyMatch(ToldStage::hasWords)) {
            return Optional.empty();
        }
        Optional<AsTold> told = narrative().asTold();
        Optional<String> language = otherLanguage(told.flatMap(AsTold::language).or(content::language), locale());
        return told.flatMap(AsTold::text)
                .map(Plain::paragraphs)
                .filter(paragraphs -> !paragraphs.isEmpty())
                .map(paragraphs -> new ToldStage.Quoted(paragraphs, language, ""));
    }

    /** What was tried, in a line. */
    Optional<String> summary() {
        return summary;
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
        return facts;
    }
}
