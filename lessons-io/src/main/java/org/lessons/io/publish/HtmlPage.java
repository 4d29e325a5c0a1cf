package org.lessons.io.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * A page that stands alone: one file in HTML5, nothing to be fetched, and no script but, for slides, one of ours that the page
 * names by its digest, so that a browser runs no other.
 *
 * @param said the language of the page
 * @param title what a browser's tab says
 * @param style the name of its style sheet, beside the one of all pages
 * @param script the name of its script
 */
record HtmlPage(Said said, String title, String style, Optional<String> script) {

    private static final String FOLDER = "/META-INF/lessons/publish/";
    private static final String ALL = resource("page.css");

    HtmlPage(Said said, String title, String style) {
        this(said, title, style, Optional.empty());
    }

    /** Everything before the body's content. */
    String head() {
        String runs = script.map(name -> "; script-src 'sha256-" + digest(resource(name)) + "'")
                .orElse("");
        return "<!DOCTYPE html>\n<html lang=\"" + said.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                // Says to a browser what the page is built to: it fetches nothing.
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'"
                + runs + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                // A case is told to readers, not to those who search the web for people.
                + "<meta name=\"robots\" content=\"noindex\">\n"
                + "<title>" + Escaped.html(title) + "</title>\n<style>\n" + ALL + resource(style + ".css")
                + "</style>\n</head>\n<body>\n";
    }

    /** Everything after it. */
    String foot() {
        return script.map(name -> "<script>" + resource(name) + "</script>\n").orElse("") + "</body>\n</html>\n";
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(FOLDER + name)) {
            byte[] bytes =
                    Objects.requireNonNull(in, "the jar lacks " + FOLDER + name).readAllBytes();
            // As a browser has it when it takes the digest of a script, wherever the jar was built.
            return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
