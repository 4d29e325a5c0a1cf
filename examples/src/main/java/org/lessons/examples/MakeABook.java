package org.lessons.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
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

    private MakeABook() {}

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
        Edition edition = Edition.of(Codes.Level.PEERS, LocalDate.now()).in(language);
        Book book = Book.of(edition).namedUnderOneKey();
        book = args.length > 3 ? book.titled(args[3]) : book;
        Anonymiser anonymiser =
                Anonymiser.builder(oneNameEach()).releaseKey(random()).build();
        List<Finding> unread = new ArrayList<>();
        try (CaseFiles files = CaseFiles.open(Path.of(args[0]))) {
            Stream<Read<CaseFile>> read =
                    StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false);
            Stream<TreatedCase> cases = read.peek(document -> unread.addAll(document.findings()))
                    .flatMap(document -> document.value().stream())
                    .map(anonymiser::anonymise);
            Book.Written written = book.write(Path.of(args[1]), cases::iterator);
            unread.forEach(out::println);
            written.leftOut().forEach(out::println);
            return unread.isEmpty() && written.leftOut().isEmpty() ? 0 : 1;
        }
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
