package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.vocabulary.Codes;

class BookTest {

    private static final Book BOOK = Book.of(TreatedCases.PEERS);

    @TempDir
    private Path folder;

    private static TreatedCase some(long seed) {
        return TreatedCases.shared(SurveyCases.some(seed));
    }

    private static Iterable<TreatedCase> lazily(int many) {
        return () -> IntStream.range(0, many).mapToObj(BookTest::some).iterator();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aBookIsTheFileAloneAndNothingBesideIt() throws IOException {
        Book.Written written = BOOK.write(folder.resolve("book.html"), lazily(3));

        assertThat(written).isEqualTo(new Book.Written(3, List.of()));
        assertThat(files()).containsExactly("book.html");
    }

    @Test
    void whereACaseCannotBeHadThereIsNoBook() throws IOException {
        Iterable<TreatedCase> broken = () -> IntStream.range(0, 5)
                .mapToObj(at -> {
                    if (at == 3) {
                        throw new IllegalStateException("the third is gone");
                    }
                    return some(at);
                })
                .iterator();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> BOOK.write(folder.resolve("book.html"), broken))
                .withMessage("the third is gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("book.html"), "mine");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> BOOK.write(file, lazily(1)));
        assertThat(file).hasContent("mine");
        assertThat(files()).containsExactly("book.html");
    }

    @Test
    void whatCameThereWhileItWasWrittenStaysToo() throws IOException {
        Path file = folder.resolve("book.html");
        Iterable<TreatedCase> cases = () -> {
            try {
                Files.writeString(file, "mine");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return List.of(some(0)).iterator();
        };

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> BOOK.write(file, cases));
        assertThat(file).hasContent("mine");
        assertThat(files()).containsExactly("book.html");
    }

    @Test
    void aNameMayBeAsLongAsAFolderTakes() throws IOException {
        String name = "b".repeat(240) + ".html";

        BOOK.write(folder.resolve(name), lazily(1));

        assertThat(files()).containsExactly(name);
    }

    @Test
    void withoutAFolderThereIsNoBook() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> BOOK.write(folder.resolve("no/book.html"), lazily(1)));
    }

    @Test
    void withoutACaseThereIsNoBookAndAFindingSaysSo() throws IOException {
        TreatedCase narrow = TreatedCases.shared(SurveyCases.some(1), Codes.Level.OWN_ORGANISATION);

        Book.Written none = BOOK.write(folder.resolve("none.html"), List.of());
        Book.Written notForThem = BOOK.write(folder.resolve("narrow.html"), List.of(narrow));

        assertThat(none.chapters()).isZero();
        assertThat(none.leftOut()).extracting(Finding::code).containsExactly("publish.no-case");
        assertThat(notForThem.chapters()).isZero();
        assertThat(notForThem.leftOut())
                .extracting(Finding::code)
                .containsExactly("publish.readers", "publish.no-case");
        assertThat(notForThem.leftOut())
                .extracting(reason -> reason.location().toString())
                .containsExactly("/0/case/sharing/level", "");
        assertThat(files()).isEmpty();
    }

    @Test
    void aListAndAStreamGiveTheSameBytes() throws IOException {
        List<TreatedCase> list = IntStream.range(0, 12).mapToObj(BookTest::some).toList();
        Path one = folder.resolve("one.html");
        Path other = folder.resolve("other.html");

        BOOK.write(one, list);
        BOOK.write(other, lazily(12));

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void itIsCalledWhatSomebodyCallsIt() throws IOException {
        assertThat(heading(BOOK.titled("Years of <b>learning</b>\n & more")))
                .isEqualTo("Years of <b>learning</b> & more");
        assertThat(heading(BOOK.titled(" \u200b"))).isEqualTo("What we tried, and why it did not work");
        assertThat(heading(BOOK)).isEqualTo("What we tried, and why it did not work");
    }

    private String heading(Book book) throws IOException {
        var page = Jsoup.parse(text(book));
        assertThat(page.title()).isEqualTo(page.select("h1").text());
        return page.select("h1").text();
    }

    private String text(Book book) throws IOException {
        Path file = folder.resolve(files().size() + ".html");
        book.write(file, lazily(3));
        return Files.readString(file);
    }

    @Test
    void smallNumbersBeginAtTwo() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.smallest(1));
        assertThat(text(BOOK.smallest(2))).isNotEqualTo(text(BOOK));
        assertThat(text(BOOK.smallest(Book.SMALLEST))).isEqualTo(text(BOOK));
    }

    @Test
    void itSaysHowFarANameInBracketsHolds() throws IOException {
        assertThat(text(BOOK))
                .contains("A label holds within its own chapter")
                .doesNotContain("given out once for the whole book");
        assertThat(text(BOOK.namedUnderOneKey()))
                .contains("given out once for the whole book")
                .doesNotContain("A label holds within its own chapter");
    }

    @Test
    void aBookIsNotChangedByOthersMadeOfIt() throws IOException {
        String before = text(BOOK);
        Book other = BOOK.titled("x").smallest(9).namedUnderOneKey();

        assertThat(text(BOOK)).isEqualTo(before);
        assertThat(text(other))
                .isEqualTo(text(BOOK.namedUnderOneKey().smallest(9).titled("x")));
    }

    /** Whoever counts them in a room finds as many as the book says. */
    @Test
    void eachCaseIsAChapterThatTheContentsLeadTo() throws IOException {
        var page = Jsoup.parse(text(BOOK));

        assertThat(page.select(".chapter")).hasSize(3);
        assertThat(page.select("nav dl a").eachAttr("href")).containsExactly("#chapter-1", "#chapter-2", "#chapter-3");
        assertThat(page.select("header .lead").text()).startsWith("3 accounts of something");
    }

    @Test
    void ofCasesThatWereWrittenNoneIsHeld() throws IOException {
        List<WeakReference<TreatedCase>> given = new ArrayList<>();
        Iterable<TreatedCase> cases = () -> IntStream.range(0, 20)
                .mapToObj(at -> {
                    if (at == 19) {
                        // The last but one may be on somebody's stack.
                        assertThat(given.subList(0, 17)).allMatch(BookTest::isGone);
                    }
                    TreatedCase treated = some(at);
                    given.add(new WeakReference<>(treated));
                    return treated;
                })
                .iterator();

        assertThat(BOOK.write(folder.resolve("book.html"), cases).chapters()).isEqualTo(20);
    }

    private static boolean isGone(WeakReference<?> given) {
        for (int tries = 0; tries < 20 && given.get() != null; tries++) {
            System.gc();
        }
        return given.get() == null;
    }
}
