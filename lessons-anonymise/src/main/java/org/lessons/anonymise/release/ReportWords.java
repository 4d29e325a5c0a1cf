package org.lessons.anonymise.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the report in one language, and its numbers: both languages write them alike. */
final class ReportWords {

    private static final String FOLDER = "/META-INF/lessons/";
    private static final ReportWords ENGLISH = new ReportWords("risk-report_en.properties");
    private static final ReportWords WELSH = new ReportWords("risk-report_cy.properties");

    private final Properties words = new Properties();

    private ReportWords(String file) {
        try (InputStream in = ReportWords.class.getResourceAsStream(FOLDER + file)) {
            words.load(new InputStreamReader(
                    Objects.requireNonNull(in, "the jar lacks " + FOLDER + file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportWords in(Locale locale) {
        return isWelsh(locale) ? WELSH : ENGLISH;
    }

    static boolean isWelsh(Locale locale) {
        return locale.getLanguage().equals("cy");
    }

    /** The words under a key, each {@code {n}} replaced once: what stands in an argument is never looked at again. */
    String say(String key, String... arguments) {
        String words = this.words.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("no words for " + key);
        }
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            boolean place = at + 2 < words.length() && words.charAt(at) == '{' && words.charAt(at + 2) == '}';
            if (place) {
                said.append(arguments[words.charAt(at + 1) - '0']);
                at += 2;
            } else {
                said.append(words.charAt(at));
            }
        }
        return said.toString();
    }

    /** The same, where one thing is said otherwise than several. */
    String count(String key, int count, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = number(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(count == 1 ? key + ".one" : key, arguments);
    }

    String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** Per cent, rounded up. */
    String risk(BigDecimal share) {
        return percent(share, RoundingMode.UP);
    }

    /** Per cent, to the nearest. */
    String part(BigDecimal share) {
        return percent(share, RoundingMode.HALF_UP);
    }

    private static String percent(BigDecimal share, RoundingMode rounding) {
        BigDecimal shown = share.movePointRight(2).setScale(1, rounding).stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString() + "%";
    }

    /** So many of so many, and what share that is. */
    String share(RiskReport.Share share) {
        return say("of", number(share.count()), number(share.of()), risk(share.share()));
    }
}
