package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever a column or a release is called, the page stays the page. */
class HostileNamesTest {

    private static final String SCRIPT = "<script>alert('1')</script>";
    private static final String BREAKS_OUT = "\"' onload=x ]]> --> </svg></title></style><img src=x> & &#60; {0}";
    private static final String UNSEEN = "a\u0000b\u202Ec\uD800d\uFFFFe\u2028f";

    private static RiskReport report(String place, String sector, String year) {
        return RiskAssessment.of(SmallCollection.recoded(3, place, sector, year))
                .name(BREAKS_OUT)
                .sensitive(SCRIPT + " harm", SmallCollection.told(3))
                .report();
    }

    private static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    private static List<Element> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < all.getLength(); at++) {
            elements.add((Element) all.item(at));
        }
        return elements;
    }

    private static List<String> names(Document page) {
        return elements(page).stream().map(Element::getTagName).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void leaveTheElementsOfThePageAsTheyWere(String language) {
        Locale locale = Locale.forLanguageTag(language);

        Document plain = parsed(report("place", "sector", "year").toHtml(locale));
        Document hostile = parsed(report(SCRIPT, BREAKS_OUT, UNSEEN).toHtml(locale));

        assertThat(names(hostile)).isEqualTo(names(plain));
        assertThat(hostile.getDocumentElement().getTextContent()).contains(SCRIPT, BREAKS_OUT, "a bcde f");
    }

    @Test
    void runNothingAndFetchNothing() {
        String html = report(SCRIPT, BREAKS_OUT, UNSEEN).toHtml(Locale.UK);
        Set<String> active = Set.of("script", "img", "link", "iframe", "object", "embed", "use", "image", "a", "form");

        assertThat(elements(parsed(html))).allSatisfy(element -> {
            assertThat(element.getTagName()).isNotIn(active);
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                assertThat(element.getAttributes().item(at).getNodeName())
                        .doesNotStartWith("on")
                        .isNotIn("href", "src");
            }
        });
        assertThat(html).doesNotContain("@import").contains("default-src 'none'");
        assertThat(html.replace("url(#", "")).doesNotContain("url(");
    }

    @Test
    void makeNoMarkupInMarkdown() {
        String markdown = report("a|b", "*bold* [x](y) `code` # h", "<b>&").toMarkdown(Locale.UK);

        assertThat(markdown)
                .contains("| a\\|b |", "\\*bold\\* \\[x\\](y) \\`code\\` \\# h", "&lt;b&gt;&amp;")
                .doesNotContain("<script", "<img");
    }

    @Test
    void areSaidWholeInTheTableAndShortInThePicture() {
        String longName = "a".repeat(29) + "\uD83C\uDFE0" + "tail";
        String html = report(longName, "sector", "year").toHtml(Locale.UK);

        assertThat(html).contains(">" + longName + "</th>", ">" + "a".repeat(29) + "\u2026</text>");
    }

    @Test
    void picturesHaveANameAndADescription() {
        Document page = parsed(report("place", "sector", "year").toHtml(Locale.UK));
        List<Element> pictures = elements(page).stream()
                .filter(element -> element.getTagName().equals("svg"))
                .toList();

        assertThat(pictures).hasSize(2).allSatisfy(picture -> {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            for (String id : picture.getAttribute("aria-labelledby").split(" ")) {
                assertThat(elements(page)).anySatisfy(element -> {
                    assertThat(element.getAttribute("id")).isEqualTo(id);
                    assertThat(element.getTextContent()).isNotBlank();
                });
            }
        });
        List<String> ids = elements(page).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }
}
