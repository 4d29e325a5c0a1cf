package org.lessons.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.check.HangsTogether;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * One account of something tried that did not work, from draft to withdrawn.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id an opaque token that names the case
 * @param sourceIds the numbers that it has in other systems
 * @param revision which revision it is, from 1
 * @param supersedes the id of the case that it takes the place of
 * @param status draft, submitted or withdrawn
 * @param year the year in which it was told
 * @param language its language, as BCP 47 writes it
 * @param vocabularyVersion the version of the vocabulary that it is coded in
 * @param title what people call it
 * @param subject what was tried
 * @param narrative the story
 * @param effects what it did to people
 * @param aftermath what came afterwards
 * @param sharing who may see it
 * @param codings how others coded its parts
 * @param links how it belongs to other cases
 * @param extensions what a host keeps with it, under names of its own
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
@HangsTogether
public record FailureCase(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        List<@Valid SourceId> sourceIds,

        @Described(sensitivity = Sensitivity.SAFE)
        Optional<@Min(value = 1, message = "revision.form") Integer> revision,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.REFERENCE)
        Optional<String> supersedes,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "statuses")
        Optional<Term> status,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.DATE)
        Optional<@Min(value = 1900, message = "year.form") @Max(value = 2200, message = "year.form") Integer> year,

        @Described(sensitivity = Sensitivity.SAFE)
        Optional<@Pattern(regexp = Forms.LANGUAGE, message = "language.form") String> language,

        @Described(sensitivity = Sensitivity.SAFE) Optional<String> vocabularyVersion,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> title,

        Optional<@Valid Subject> subject,
        Optional<@Valid Narrative> narrative,
        List<@Valid Effect> effects,
        Optional<@Valid Aftermath> aftermath,
        Optional<@Valid Sharing> sharing,
        List<@Valid Coding> codings,
        List<@Valid Link> links,

        @Described(sensitivity = Sensitivity.DIRECT, category = Category.OTHER, freeText = true)
        Map<String, String> extensions,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithFailureCase, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public FailureCase {
        id = Normal.text(id);
        sourceIds = Normal.list(sourceIds);
        revision = Normal.one(revision);
        supersedes = Normal.text(supersedes);
        status = Normal.one(status);
        year = Normal.one(year);
        language = Normal.text(language);
        vocabularyVersion = Normal.text(vocabularyVersion);
        title = Normal.text(title);
        subject = Normal.part(subject);
        narrative = Normal.part(narrative);
        effects = Normal.list(effects);
        aftermath = Normal.part(aftermath);
        sharing = Normal.part(sharing);
        codings = Normal.list(codings);
        links = Normal.list(links);
        extensions = Normal.map(extensions);
        absent = Normal.map(absent);
    }

    /**
     * Begins a failure case.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static FailureCaseBuilder builder() {
        return new FailureCaseBuilder();
    }

    /**
     * What remains of the case once it is withdrawn: its id, revision and year, and that it was withdrawn.
     *
     * <p>Codes of our own lists remain (what was tried, in which sectors and settings; factor, domain and weight of each cause)
     * where a permission of the teller is given with the scope {@code CODES_AFTER_WITHDRAWAL} and none with that scope, or
     * without any, is refused or withdrawn; that permission then remains with them, without id and date. A hold is not asked
     * about: that does {@link Withdrawal#of}.
     *
     * @return the withdrawn record; of a withdrawn record, the same
     */
    public FailureCase withdrawn() {
        return WithdrawnRecord.of(this);
    }

    /**
     * Whether the case was withdrawn.
     *
     * @return true when its status says so
     */
    public boolean isWithdrawn() {
        return status.filter(Codes.Status.WITHDRAWN::equals).isPresent();
    }

    /**
     * The case as its next revision, to be edited: one revision on, and a draft until it is submitted again.
     *
     * <p>A case without a revision, or below the first, counts as the first. A withdrawn case stays withdrawn. Save it after
     * {@link org.lessons.model.check.Revision#check}.
     *
     * @return the next revision, otherwise the same
     */
    public FailureCase revise() {
        int next = Math.min(Math.max(revision.orElse(1), 1), Integer.MAX_VALUE - 1) + 1;
        return withRevision(next).withStatus(isWithdrawn() ? Codes.Status.WITHDRAWN : Codes.Status.DRAFT);
    }

    /**
     * A new case that takes the place of this one, under an id of its own: a draft, the first revision, with what this one
     * tells.
     *
     * <p>A withdrawn case has nothing that could be told again: of it no more than the withdrawn record goes on.
     *
     * @param newId the id of the new case
     * @return the new case, which {@code supersedes} this one where this one has an id
     */
    public FailureCase supersededBy(String newId) {
        FailureCase told = isWithdrawn() ? withdrawn() : this;
        return told.withId(newId).withSupersedes(id).withRevision(1).withStatus(Codes.Status.DRAFT);
    }

    /**
     * The case as somebody may see it to whom it is shared on a certain day.
     *
     * <p>Levels are ordered by how many they let in: OWN_ORGANISATION, PEERS, RESEARCHERS, PUBLIC. What is shared with one
     * level is seen by it and by those before it. Nobody sees the case while an embargo stands (an event that is not lifted by
     * then, or a day that has not come), nor when nobody said a level, or one that is not ours.
     *
     * <p>A stage with a narrower level is left out, for the reason SUPPRESSED: left out of what is shown here, and still there
     * for others. {@code asTold} goes with it, since it tells the whole story. So does whatever points there, and whatever
     * points nowhere: codings of it, references to it, and the lapse of a time that is counted from it. Of a withdrawn case
     * the withdrawn record is seen.
     *
     * <p>A view is not a treatment: names stay, and nobody is asked for permission. It is for hosts that show cases to people
     * who may know whom they are about; what goes outside is treated.
     *
     * @param level who wants to see it, a term of the vocabulary {@code levels}; anything else sees nothing
     * @param on the day
     * @return the case without what they may not see; empty when they may not see it at all
     */
    public Optional<FailureCase> visibleTo(Term level, LocalDate on) {
        return View.of(this, level, on);
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
