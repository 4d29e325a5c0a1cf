package org.lessons.io.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/**
 * Many cases as one book: a single HTML file that needs no network and no script, to be read on a screen or printed on A4.
 *
 * <p>Contents; a chapter a case, whole; "before you try this", the early warnings that others saw for each kind of thing and
 * setting, and what became of them; how long concerns waited; an index by cause, signal, setting and wait. In the tables of early
 * warnings counts below {@link #smallest} are not written as figures; how many cases waited how long is, from one on, and the index
 * names their chapters.
 *
 * <p>A case that is not for the readers of the edition is left out, and a finding says why. The book is there whole or not at all.
 * Cases are taken one at a time; what is kept of each is its title and its codes. The same cases in the same order give the same
 * file. A book is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Book.Written written = Book.of(edition).titled("What we tried").write(file, cases);
 * }</pre>
 */
public final class Book {

    /** Fewer cases than this are not counted in figures in the tables of early warnings, unless another number is said. */
    public static final int SMALLEST = 5;

    private final Edition edition;
    private final Optional<String> title;
    private final int smallest;
    private final boolean isOneKey;

    private Book(Edition edition, Optional<String> title, int smallest, boolean isOneKey) {
        this.edition = edition;
        this.title = title;
        this.smallest = smallest;
        this.isOneKey = isOneKey;
    }

    /**
     * What became of the cases that were to be in a book.
     *
     * @param chapters how many are in it; when none is, no book was written
     * @param leftOut why each of the others is not, in their order; places begin with the number of the case, from 0
     */
    public record Written(int chapters, List<Finding> leftOut) {

        /** Copies the list. */
        public Written {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * A book for the readers of an edition.
     *
     * @param edition who reads it, when and in which language
     * @return a book with a title of ours
     */
    public static Book of(Edition edition) {
        return new Book(edition, Optional.empty(), SMALLEST, false);
    }

    /**
     * The same under a title.
     *
     * @param words what the book is called
     * @return the book
     */
    public Book titled(String words) {
        Optional<String> line = Optional.of(Plain.line(words)).filter(held -> !held.isEmpty());
        return new Book(edition, line, smallest, isOneKey);
    }

    /**
     * The same with another rule for small numbers in the tables of early warnings.
     *
     * @param least the smallest count that is written as a figure, 2 or more
     * @return the book
     * @throws IllegalArgumentException when it is less than 2: there is no rule then
     */
    public Book smallest(int least) {
        if (least < 2) {
            throw new IllegalArgumentException("a rule for small numbers begins at 2");
        }
        return new Book(edition, title, least, isOneKey);
    }

    /**
     * The same, where the cases were treated under one release key, by a policy that pseudonymises: a name in brackets is then the same
     * person or body throughout, and the book tells its readers so. Without this it tells them that names hold within a chapter.
     *
     * @return the book
     */
    public Book namedUnderOneKey() {
        return new Book(edition, title, smallest, true);
    }

    /**
     * Writes the book.
     *
     * @param file where it will be; nothing may be there yet
     * @param cases treated cases, asked for one at a time
     * @return how many are in it, and why others are not
     * @throws FileAlreadyExistsException when something is there
     * @throws IOException when it cannot be written; then there is no file
     */
    public Written write(Path file, Iterable<TreatedCase> cases) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path chapters = beside(file);
        Path whole = beside(file);
        try {
            Survey survey = new Survey(edition.locale(), smallest);
            Written written = chapters(chapters, cases, survey);
            if (written.chapters() > 0) {
                bind(whole, chapters, survey, written.chapters());
                // Within one folder a move is a rename. To ask for an atomic one would be to write over what came there
                // meanwhile.
                Files.move(whole, file);
            }
            return written;
        } finally {
            Files.deleteIfExists(chapters);
            Files.deleteIfExists(whole);
        }
    }

    private static Path beside(Path file) {
        // Without the name of the book: one that is just short enough would be too long.
        return file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
    }

    private Written chapters(Path into, Iterable<TreatedCase> cases, Survey survey) throws IOException {
        List<Finding> leftOut = new ArrayList<>();
        int number = 0;
        int at = 0;
        try (Writer out = Files.newBufferedWriter(into, StandardCharsets.UTF_8)) {
            for (TreatedCase treated : cases) {
                List<Finding> reasons = edition.check(treated);
                if (reasons.isEmpty()) {
                    number++;
                    Story story = edition.story(treated);
                    out.write(HtmlBlocks.of(List.of(Chapter.of(number, story))));
                    survey.add(number, story);
                }
                for (Finding reason : reasons) {
                    leftOut.add(Finding.of(Location.at("/" + at + reason.location()), reason.code()));
                }
                at++;
            }
        }
        if (number == 0) {
            leftOut.add(Finding.of(Location.at(""), "publish.no-case"));
        }
        return new Written(number, leftOut);
    }

    /** What comes before the chapters is known once they are written. */
    private void bind(Path whole, Path chapters, Survey survey, int count) throws IOException {
        Said said = edition.said();
        String called = title.orElseGet(() -> said.say("book.title"));
        HtmlPage page = new HtmlPage(said, called, "book");
        try (Writer out = Files.newBufferedWriter(whole, StandardCharsets.UTF_8)) {
            out.write(page.head());
            out.write("<a class=\"skip\" href=\"#contents\">" + Escaped.html(said.say("book.skip")) + "</a>\n");
            out.write("<header>\n" + HtmlBlocks.of(front(said, called, count)) + "</header>\n");
            out.write("<nav aria-labelledby=\"contents\">\n");
            out.write(HtmlBlocks.of(contents(said, survey)) + "</nav>\n<main>\n");
            try (var in = Files.newBufferedReader(chapters, StandardCharsets.UTF_8)) {
                in.transferTo(out);
            }
            for (List<Block> part : List.of(survey.beforeYouTryThis(), survey.waiting(), survey.index())) {
                out.write(HtmlBlocks.of(List.of(new Block.Section("part", Optional.empty(), part))));
            }
            out.write("</main>\n" + page.foot());
        }
    }

    private List<Block> front(Said said, String called, int count) {
        List<Block> front = new ArrayList<>();
        front.add(Block.heading(1, called));
        front.add(new Block.Paragraph(List.of(Inline.of(said.count("book.count", count))), "lead"));
        front.add(Block.paragraph(said.say("book.how")));
        front.add(Block.paragraph(
                said.say("book.brackets") + " " + said.say(isOneKey ? "book.one-key" : "book.own-names")));
        front.add(new Block.Paragraph(List.of(Inline.strong(said.say("book.honest"))), "warning"));
        String day = said.say("book.edition", Statement.day(edition.on(), edition.locale()));
        String publisher = edition.publisher()
                .map(name -> said.say("book.publisher", name) + " ")
                .orElse("");
        front.add(new Block.Paragraph(List.of(Inline.of(publisher + day)), "mark"));
        return front;
    }

    private static List<Block> contents(Said said, Survey survey) {
        List<Block> contents = new ArrayList<>(survey.contents());
        List<List<Block>> parts = new ArrayList<>();
        for (String place : List.of("before-you-try-this", "waiting", "index")) {
            parts.add(List.of(Block.paragraph(new Inline.Jump(said.say("book." + place), place))));
        }
        contents.add(new Block.Points(parts, false));
        return contents;
    }
}
