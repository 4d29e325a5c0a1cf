package org.lessons.anonymise.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Who is not asked at a token would have found nothing there. */
class BeginningsProperties {

    /** Every word of every list that any class of the package has. */
    private static final List<String> WORDS = words();

    private static final List<UnaryOperator<String>> WRITTEN =
            List.of(word -> word, BeginningsProperties::capitalised, word -> word.toUpperCase(Locale.ROOT));

    private static final List<String> FIGURES = List.of(
            "1",
            "7",
            "9",
            "12",
            "31",
            "48",
            "67",
            "98",
            "100",
            "1998",
            "2019",
            "0161",
            "496",
            "0217",
            "14a",
            "3rd",
            "22nd",
            "B12",
            "LL57",
            "4AA",
            "AB12",
            "CDE",
            "QQ",
            "QQ123456C",
            "67yo",
            "82F",
            "70s",
            "1990s",
            "Q3",
            "FY20",
            "500mg");

    private static final List<String> SIGNS = List.of(
            ".", ",", ":", ";", "-", "\u2013", "/", "(", ")", "[", "]", "'", "\u2019", "\u2018", "\u201c", "\u201d",
            "\"", "\u00a3", "\u20ac", "$", "%", "@", "#", "+", "&", "_", "\u2011");

    private static final List<String> NAMES = List.of("Ramona", "Pell", "Oakenmere", "A", "I", "the", "of", "and", "s");

    /** What stands around a word, so that it begins whatever it can begin. */
    private static final List<String> AROUND = List.of(
            "%s",
            "%s 7",
            "%s 12 May 2019",
            "%s 2019",
            "%s Ramona Pell",
            "%s, Ramona",
            "%s. Pell",
            "%s of Oakenmere",
            "the %s",
            "the only %s worker",
            "%s worker",
            "%s-4-1",
            "%s/2019/0042",
            "%s: ramona",
            "%s.org/x",
            "%s 67 and",
            "%s hundred",
            "%s thousand and nine",
            "%s quarter of 2020",
            "%s birthday",
            "%s late eighties",
            "%s v Pell",
            "%s box 12",
            "%s 12 34 56 C",
            "%s12 CDE",
            "a %s",
            "our %s Eve",
            "%s \u00a312,000",
            "%s (A)",
            "%s 14 Rowan Close",
            "Pell %s",
            "Pell's %s",
            "12 %s",
            "67 years %s",
            "%s Day",
            "%s disease",
            "%s called Biscuit");

    private static List<String> words() {
        TreeSet<String> words = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Beginnings.class.getPackageName())) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (field.getType() == Words.class && Modifier.isStatic(field.getModifiers())) {
                    words.addAll(((Words) value(field)).words());
                } else if (field.getType() == Phrases.class) {
                    words.addAll(((Phrases) value(field)).firsts().words());
                }
            }
        }
        return List.copyOf(words);
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError("a list cannot be read", e);
        }
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @FunctionalInterface
    private interface Asking {
        void at(Tokens tokens, int i, Found found);
    }

    private static List<String> found(String text, Asking asking) {
        List<String> spans = new ArrayList<>();
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            asking.at(
                    tokens,
                    i,
                    (start, end, category, source, confidence) ->
                            spans.add(start + "-" + end + " " + category + " " + source + " " + confidence));
        }
        return spans;
    }

    private static void assertNothingIsMissed(String text) {
        assertThat(found(text, Grammars::at)).as(text).isEqualTo(found(text, Grammars::askAll));
    }

    @Example
    void everyWordOfEveryListBeginsWhatItWouldIfAllWereAsked() {
        assertThat(WORDS).hasSizeGreaterThan(1000);
        for (String word : WORDS) {
            for (UnaryOperator<String> written : WRITTEN) {
                for (String around : AROUND) {
                    assertNothingIsMissed(around.replace("%s", written.apply(word)));
                }
            }
        }
    }

    @Property
    void whoIsNotAskedWouldHaveFoundNothing(@ForAll("texts") String text) {
        assertNothingIsMissed(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(WRITTEN))
                .as((word, written) -> written.apply(word));
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(4, words),
                Tuple.of(3, Arbitraries.of(FIGURES)),
                Tuple.of(3, Arbitraries.of(SIGNS)),
                Tuple.of(2, Arbitraries.of(NAMES)));
        Arbitrary<String> between = Arbitraries.of("", " ", " ", " ", "\n");
        return Combinators.combine(piece, between)
                .as((text, blank) -> text + blank)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }
}
