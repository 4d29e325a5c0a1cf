package org.lessons.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.Anonymiser;
import org.lessons.anonymise.PolicyRule;
import org.lessons.io.Read;
import org.lessons.io.publish.Book;
import org.lessons.io.publish.Edition;
import org.lessons.model.CaseFile;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Codes;

/**
 * Many cases as a book, in which a person, a body or a product goes by the same name throughout.
 *
 * <p>{@code java -cp examples/target/examples.jar org.lessons.examples.MakeABook CASES BOOK.html [en|cy] [TITLE]}: a folder or a file of
 * case files, and a file that is not there yet. Exit status 0: all cases are in it; 1: some are not, and the findings say why; 2:
 * called wrongly.
 */
public final class MakeABook {

    private final PrintStream out;
    private final Anonymiser anonymiser;
    private final Edition edition;

    MakeABook(PrintStream out, Clock clock, byte[] key, Locale language) {
        this.out = out;
        anonymiser =
                Anonymiser.builder(oneNameEach()).clock(clock).releaseKey(key).build();
        edition = Edition.of(Codes.Level.PEERS, LocalDate.now(clock)).in(language);
    }

    /**
     * Makes the book.
     *
     * @param args the cases, the book, the language, the title
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        System.exit(run(System.out, args));
    }

    static int run(PrintStream out, String... args) throws IOException {
        if (args.length < 2 || args.length > 4) {
            out.println("usage: MakeABook CASES BOOK.html [en|cy] [TITLE]");
            return 2;
        }
        Locale language = Locale.forLanguageTag(args.length > 2 ? args[2] : "en");
        MakeABook maker = new MakeABook(out, Clock.systemDefaultZone(), random(), language);
        try (CaseFiles files = CaseFiles.open(Path.of(args[0]))) {
            return maker.make(files, Path.of(args[1]), args.length > 3 ? args[3] : "");
        }
    }

    int make(CaseFiles files, Path file, String title) throws IOException {
        boolean[] isAll = {true};
        Stream<TreatedCase> cases = read(files)
                .peek(read -> isAll[0] &= isClean(files.place(), read.findings()))
                .flatMap(read -> read.value().stream())
                .map(anonymiser::anonymise);

        Book book = Book.of(edition).titled(title).namedUnderOneKey();
        Book.Written written = book.write(file, cases::iterator);

        return isClean("book", written.leftOut()) && isAll[0] ? 0 : 1;
    }

    private static Stream<Read<CaseFile>> read(CaseFiles files) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false);
    }

    private boolean isClean(String place, List<Finding> findings) {
        findings.forEach(finding -> out.println(place + ": " + finding));
        return findings.isEmpty();
    }

    /** As mr-x, but whoever or whatever is named goes by one code in every case that is treated under the key. */
    private static AnonymisationPolicy oneNameEach() {
        AnonymisationPolicy mrX = AnonymisationPolicy.mrX();
        List<PolicyRule> rules = new ArrayList<>();
        rules.add(PolicyRule.of("pseudonymise", Category.PERSON, Category.PRODUCT));
        rules.addAll(mrX.rules());
        return new AnonymisationPolicy("mr-x-book", "1.0", mrX.audience(), mrX.detection(), rules);
    }

    /** Nobody keeps it: with it a code leads back to a name. */
    private static byte[] random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
