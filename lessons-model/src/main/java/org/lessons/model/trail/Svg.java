package org.lessons.model.trail;

import java.util.Locale;
import org.lessons.model.resource.Words;

/** A picture in the making. Every text of the case goes through {@link #escaped}; colours and words are ours. */
final class Svg {

    /** For text that is not the first to be looked at; on white its contrast is 9. */
    static final String QUIET = " fill=\"#3d4650\"";

    private final StringBuilder body = new StringBuilder();

    /** Markup of ours, in which nothing of the case stands. */
    Svg add(String markup) {
        body.append(markup).append('\n');
        return this;
    }

    Svg text(int x, int y, String style, String words) {
        return add("<text x=\"" + x + "\" y=\"" + y + "\"" + style + ">" + escaped(words) + "</text>");
    }

    /** The whole element; several pictures may stand in one page, and each is named by its own title. */
    String finish(String kind, int width, int height, int letters, String title, String description, Locale locale) {
        String name = kind + "-" + Integer.toHexString((description + body).hashCode());
        String language = Words.isWelsh(locale) ? " lang=\"cy\"" : "";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + language + " width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-labelledby=\"" + name + "-title "
                + name + "-desc\" font-family=\"sans-serif\" font-size=\"" + letters + "\">\n<title id=\"" + name
                + "-title\">" + escaped(title) + "</title>\n<desc id=\"" + name + "-desc\">" + escaped(description)
                + "</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + body + "</svg>\n";
    }

    /** For element content alone; labels hold no character that XML forbids. */
    private static String escaped(String text) {
        return Label.plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
