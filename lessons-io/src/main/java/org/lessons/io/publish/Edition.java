package org.lessons.io.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.Embargo;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.resource.Words;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * Who is going to read a sheet, a paper or a book, on which day, and in which language.
 *
 * <p>Readers see no more than tellers allowed: a case of a narrower level is not in it at all, a stage of a narrower level is left
 * out and said to be. Nor is a case that the gate refused, one that was withdrawn, or one under an embargo on that day. What is
 * written depends on the edition and the cases alone, so the same edition of the same cases is the same to the byte.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Edition edition = Edition.of(Codes.Level.PEERS, LocalDate.now()).in(Locale.UK);
 * }</pre>
 */
public final class Edition {

    /** Any other verdict, one that is not ours among them, keeps a case in the house. */
    private static final Set<Term> LETS_OUT = Set.of(Codes.Verdict.SHARE, Codes.Verdict.SHARE_AFTER_EDITS);

    private final Term readers;
    private final LocalDate on;
    private final Locale locale;
    private final Optional<String> publisher;

    private Edition(Term readers, LocalDate on, Locale locale, Optional<String> publisher) {
        this.readers = readers;
        this.on = on;
        this.locale = locale;
        this.publisher = publisher;
    }

    /**
     * An edition in English, of which nobody in particular is the publisher.
     *
     * @param readers who reads it, a term of the vocabulary {@code levels}, such as {@code PEERS} for a workshop or {@code PUBLIC} for
     *     a book that is sold
     * @param on the day on which it is made
     * @return the edition
     * @throws IllegalArgumentException when the term is none of that vocabulary
     */
    public static Edition of(Term readers, LocalDate on) {
        if (!Vocabulary.named("levels").orElseThrow().holds(readers)) {
            throw new IllegalArgumentException("readers are a term of the vocabulary levels");
        }
        return new Edition(readers, on, Locale.UK, Optional.empty());
    }

    /**
     * The same in a language.
     *
     * @param language Welsh; English for any other language. Told words stay in theirs and are marked so
     * @return the edition
     */
    public Edition in(Locale language) {
        // Pages of any other language are English, and what is told in that language is not told in theirs.
        return new Edition(readers, on, Words.isWelsh(language) ? language : Locale.UK, publisher);
    }

    /**
     * The same with a publisher, for whoever cites it.
     *
     * @param name what the publisher is called
     * @return the edition
     */
    public Edition from(String name) {
        return new Edition(
                readers,
                on,
                locale,
                Optional.of(name).map(Plain::line).map(Edition::withoutStop).filter(n -> !n.isEmpty()));
    }

    /** What it is cited in ends with a full stop of its own. */
    private static String withoutStop(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /**
     * Why a case is not in this edition.
     *
     * @param treated a treated case
     * @return {@code publish.refused}, {@code publish.withdrawn}, {@code publish.embargo} or {@code publish.readers}; nothing when it
     *     is in it
     */
    public List<Finding> check(TreatedCase treated) {
        FailureCase content = treated.content();
        if (!LETS_OUT.contains(treated.treatment().verdict())) {
            return List.of(Finding.of(Location.at("/treatment/verdict"), "publish.refused"));
        }
        if (content.isWithdrawn()) {
            return List.of(Finding.of(Location.at("/case/status"), "publish.withdrawn"));
        }
        if (shown(treated).isPresent()) {
            return List.of();
        }
        boolean isWideEnough = content.withSharing(
                        content.sharing().map(sharing -> sharing.withEmbargo(Optional.empty())))
                .visibleTo(readers, on)
                .isPresent();
        return List.of(
                isWideEnough
                        ? Finding.of(Location.at("/case/sharing/embargo"), "publish.embargo")
                        : Finding.of(Location.at("/case/sharing/level"), "publish.readers"));
    }

    /** What these readers see of a case; nothing where {@link #check} has a reason. */
    Optional<FailureCase> shown(TreatedCase treated) {
        boolean isOut = !LETS_OUT.contains(treated.treatment().verdict())
                || treated.content().isWithdrawn();
        return isOut
                ? Optional.empty()
                : withoutPastEvent(treated.released().content()).visibleTo(readers, on);
    }

    /**
     * A treatment may take out the day on which an event was over, and with it the proof. The gate saw that day: it refuses while an
     * event is open, and this case it did not refuse. A day that is still written holds.
     */
    private static FailureCase withoutPastEvent(FailureCase content) {
        return content.withSharing(content.sharing()
                .map(sharing -> sharing.withEmbargo(sharing.embargo().map(Edition::withoutPastEvent))));
    }

    private static Embargo withoutPastEvent(Embargo embargo) {
        boolean isOver = embargo.whyAbsent("lifted")
                .filter(Codes.Absence.REDACTED::equals)
                .isPresent();
        return isOver ? embargo.withEvent(Optional.empty()) : embargo;
    }

    /** The case as these readers see it. */
    Story story(TreatedCase treated) {
        FailureCase content = shown(treated)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not in this edition: " + check(treated).get(0).code()));
        return new Story(content, treated.treatment(), this);
    }

    Said said() {
        return new Said(locale);
    }

    Locale locale() {
        return locale;
    }

    LocalDate on() {
        return on;
    }

    Optional<String> publisher() {
        return publisher;
    }

    /** Whom it is for and the day. */
    @Override
    public String toString() {
        return "Edition[" + readers.code() + ", " + on + "]";
    }
}
