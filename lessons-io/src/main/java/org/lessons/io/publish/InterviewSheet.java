package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lessons.model.FailureCase;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * A paper sheet for somebody who takes down another person's story in ten minutes: what to say first, the questions to ask aloud in
 * the order of the six stages, room to write, and at the end who may see it and what names to hide.
 *
 * <p>It is in English and Welsh, side by side, and fills both sides of one A4 sheet. It asks nobody for a name or how to reach them.
 *
 * <p>{@link #blank} is the sheet for a story of which nothing is known. {@link #of} is the same for a draft: it begins with the
 * five questions at most that are worth most, and ticks the stages that are told. Nothing that the draft tells is printed, neither
 * a title nor a name nor an id, so that whoever finds the sheet on a bus learns nothing. A reason for an absence counts as an
 * answer: what somebody declined is not asked again.
 *
 * <p>Immutable and safe for use by several threads; the same draft gives the same sheet.
 *
 * <pre>{@code
 * Files.writeString(file, InterviewSheet.of(caseFile.content()).html());
 * }</pre>
 */
public final class InterviewSheet {

    /** How many ruled lines a stage has; of those, a sheet that begins with questions of its own gives some up for them. */
    private static final int ROOM = 4;

    private static final int ROOM_OF_DRAFT = 3;
    private static final int ROOM_WHEN_TOLD = 2;
    private static final int NAMES = 5;

    /** What to say before one begins. */
    private static final List<String> BEFORE = List.of("why", "names", "stop", "use");

    private final Optional<List<StillOpen.Question>> first;
    private final Set<String> told;

    private InterviewSheet(Optional<List<StillOpen.Question>> first, Set<String> told) {
        this.first = first;
        this.told = told;
    }

    /**
     * The sheet for a story of which nothing is known.
     *
     * @return the sheet, always the same
     */
    public static InterviewSheet blank() {
        return new InterviewSheet(Optional.empty(), Set.of());
    }

    /**
     * The sheet for a draft, headed by the questions that are still worth asking: first what it wants to be complete, then what became of
     * a concern, rough dates, a lesson, another's view, permission, whether something is still going on, and what it did to people.
     *
     * @param draft any case, however little it tells; of a withdrawn one nothing is asked, its sheet is the blank one
     * @return the sheet; it holds nothing of the draft but which stages are told
     */
    public static InterviewSheet of(FailureCase draft) {
        if (draft.isWithdrawn()) {
            return blank();
        }
        Set<String> untold = StillOpen.untold(draft);
        Set<String> told = Set.copyOf(SpokenStage.ALL.stream()
                .map(SpokenStage::component)
                .filter(stage -> !untold.contains(stage))
                .toList());
        return new InterviewSheet(Optional.of(StillOpen.of(draft)), told);
    }

    /**
     * The sheet as a page to print, on both sides of one A4 sheet.
     *
     * @return HTML that stands alone: nothing is fetched and nothing runs
     */
    public String html() {
        Twin title = Twin.say("title");
        HtmlPage page = new HtmlPage(new Said(Locale.ENGLISH), title.english() + " / " + title.welsh(), "interview");
        return page.head() + "<main>\n" + HtmlBlocks.of(blocks()) + "</main>\n" + page.foot();
    }

    /**
     * The sheet as Markdown, as CommonMark and GitHub read it: the Welsh after the English, rules across the page as room to write.
     *
     * @return Markdown
     */
    public String markdown() {
        return MarkdownBlocks.of(blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Twofold.Heading(1, Twin.say("title"), Twofold.NOTHING));
        blocks.add(paragraph("lead", "lead"));
        blocks.add(paragraph("use", ""));
        first.ifPresent(questions -> blocks.add(first(questions)));
        blocks.add(before());
        SpokenStage.ALL.forEach(stage -> blocks.add(stage(stage)));
        blocks.addAll(end());
        return blocks;
    }

    private static Block first(List<StillOpen.Question> questions) {
        List<Twofold.Item> items = questions.stream()
                .map(question -> new Twofold.Item(
                        Twin.say(question.key()), Twin.say("first.place", SpokenStage.place(question.stage()))))
                .toList();
        return Block.section(
                "first",
                new Twofold.Heading(2, Twin.say("first"), Twofold.NOTHING),
                items.isEmpty() ? paragraph("first.nothing", "") : new Twofold.Points(items, true));
    }

    private static Block before() {
        List<Twofold.Item> items = BEFORE.stream()
                .map(key -> new Twofold.Item(Twin.say("before." + key), Twofold.NOTHING))
                .toList();
        return Block.section(
                "before",
                new Twofold.Heading(2, Twin.say("before"), Twin.say("before.time")),
                new Twofold.Points(items, false));
    }

    private Block stage(SpokenStage stage) {
        boolean isTold = told.contains(stage.component());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Twofold.Heading(2, numbered(stage.number(), stage.label()), Twin.say(stage.time())));
        if (isTold) {
            blocks.add(paragraph("told", "told"));
        }
        blocks.add(paragraph(stage.question(), "ask"));
        blocks.add(paragraph(stage.more(), ""));
        blocks.add(new Twofold.Blank(isTold ? ROOM_WHEN_TOLD : first.isPresent() ? ROOM_OF_DRAFT : ROOM));
        return new Block.Section("stage", Optional.empty(), blocks);
    }

    private static List<Block> end() {
        Twin title = numbered(SpokenStage.ALL.size() + 1, Twin.say("end"));
        return List.of(
                Block.section(
                        "part",
                        new Twofold.Heading(2, title, Twin.say("end.time")),
                        heading("end.kind"),
                        new Twofold.Boxes(labels("kinds"), false),
                        heading("end.nation"),
                        new Twofold.Boxes(labels("nations"), false),
                        heading("end.level"),
                        new Twofold.Boxes(levels(), true)),
                Block.section("part", heading("end.scope"), new Twofold.Boxes(definitions("scopes"), false)),
                Block.section(
                        "part",
                        heading("end.event"),
                        new Twofold.Boxes(with(labels("events"), "end.event.none", "end.event.unknown"), false),
                        heading("end.supported"),
                        new Twofold.Boxes(
                                with(
                                        List.of(),
                                        "end.supported.yes",
                                        "end.supported.no",
                                        "end.supported.unasked",
                                        "end.supported.nobody"),
                                false)),
                Block.section(
                        "part",
                        new Twofold.Form(
                                Twin.say("names"),
                                List.of(Twin.say("names.name"), Twin.say("names.also"), Twin.say("names.role")),
                                NAMES),
                        paragraph("nobody", ""),
                        paragraph("keep", "keep")));
    }

    private static Block heading(String key) {
        return new Twofold.Heading(3, Twin.say(key), Twofold.NOTHING);
    }

    private static Block paragraph(String key, String style) {
        return new Twofold.Paragraph(Twin.say(key), style);
    }

    private static Twin numbered(int number, Twin words) {
        return words.each(each -> number + ". " + each);
    }

    private static List<Twin> labels(String list) {
        Vocabulary vocabulary = Vocabulary.named(list).orElseThrow();
        return vocabulary.terms().stream()
                .map(term -> Twin.of(language -> vocabulary.label(term, language)))
                .toList();
    }

    private static List<Twin> definitions(String list) {
        Vocabulary vocabulary = Vocabulary.named(list).orElseThrow();
        return vocabulary.terms().stream()
                .map(term -> Twin.of(
                        language -> vocabulary.definition(term, language).orElseThrow()))
                .toList();
    }

    /** What a level is called, and who sees what. */
    private static List<Twin> levels() {
        List<Twin> names = labels("levels");
        List<Twin> meanings = definitions("levels");
        List<Twin> levels = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            levels.add(new Twin(
                    names.get(at).english() + ": " + meanings.get(at).english(),
                    names.get(at).welsh() + ": " + meanings.get(at).welsh()));
        }
        return levels;
    }

    private static List<Twin> with(List<Twin> choices, String... keys) {
        return Stream.concat(choices.stream(), Stream.of(keys).map(Twin::say)).toList();
    }
}
