package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.testing.AnyRecord;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureProperties {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Set<String> OURS = Set.of("svg", "title", "desc", "rect", "path", "text", "circle");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(concerns?|options?|decisions?|stops?|pressures?|causes?|lessons?|effects?|answer|started|ended|date|the|known"
                    + "|years?|months?|weeks?|days?|start|end|wait|leads|first|more)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern X = Pattern.compile("[MH](\\d+)");

    @Provide
    Arbitrary<FailureCase> stories() {
        return Arbitraries.oneOf(AnyStory.inDays(), AnyStory.inMonths());
    }

    @Provide
    Arbitrary<FailureCase> cases() {
        Arbitrary<FailureCase> valid = AnyCase.validFiles().map(CaseFile::content);
        return Arbitraries.frequencyOf(
                Tuple.of(3, AnyRecord.cases()), Tuple.of(1, valid), Tuple.of(3, AnyStory.inDays()));
    }

    /** Ids are plain in a valid case; a draft may hold anything there. */
    @Provide
    Arbitrary<FailureCase> hostileCases() {
        return cases().map(content -> Shape.of(content)
                .map(
                        content,
                        (at, part, element) -> part.isId() || !part.refersTo().isEmpty()
                                ? "\"]<b>&#{1}" + element + "\u202e\0;--></text> end"
                                : element));
    }

    private static List<String> all(FailureCase content) {
        Trail trail = Trail.of(content).withText();
        Timeline timeline = Timeline.of(content);
        return List.of(
                trail.smallSvg(Locale.ENGLISH),
                trail.smallSvg(WELSH),
                trail.svg(WELSH),
                timeline.svg(Locale.ENGLISH),
                timeline.svg(WELSH));
    }

    static Element parsed(String svg) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return parsers.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    static List<Element> elements(Element within) {
        NodeList found = within.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Property(tries = 100)
    void areXmlOfOurOwnElementsWhateverTheCaseSays(@ForAll("hostileCases") FailureCase content) throws Exception {
        for (String svg : all(content)) {
            Element root = parsed(svg);
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("aria-labelledby")).matches("(\\S+)-title \\1-desc");
            assertThat(elements(root)).extracting(Element::getTagName).isSubsetOf(OURS);
            assertThat(elements(root)).allSatisfy(element -> {
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    assertThat(element.getAttributes().item(i).getNodeName())
                            .doesNotStartWith("on")
                            .isNotIn("href", "style", "class");
                }
            });
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        }
    }

    @Property(tries = 100)
    void areTheSameEachTime(@ForAll("cases") FailureCase content) {
        assertThat(all(content)).isEqualTo(all(content));
    }

    @Property(tries = 100)
    void showNothingThatWasTold(@ForAll("cases") FailureCase content) {
        FailureCase marked = Shape.of(content)
                .map(content, (at, part, e) -> part.isFreeText() && e instanceof String ? "Quillfeather" : e);
        Trail trail = Trail.of(marked);

        assertThat(trail.smallSvg(WELSH)
                        + trail.svg(WELSH)
                        + trail.withText().smallSvg(Locale.ENGLISH)
                        + Timeline.of(marked).svg(WELSH))
                .doesNotContain("Quillfeather");
    }

    @Property(tries = 100)
    void holdNoEnglishInWelsh(@ForAll("stories") FailureCase content) throws Exception {
        for (String svg :
                List.of(Timeline.of(content).svg(WELSH), Trail.of(content).smallSvg(WELSH))) {
            assertThat(parsed(svg).getTextContent()).doesNotContainPattern(ENGLISH);
        }
        assertThat(parsed(Timeline.of(content).svg(Locale.ENGLISH)).getTextContent())
                .containsPattern(ENGLISH);
    }

    @Property(tries = 200)
    void giveEachBoxOfTheSmallTrailAPlaceOfItsOwn(@ForAll("hostileCases") FailureCase content) {
        Trail trail = Trail.of(content);
        Placement placement = new Placement(trail, Format.SMALL, WELSH, new Lines(trail, Format.SMALL).bands());
        List<Placement.Box> boxes = List.copyOf(placement.boxes().values());

        assertThat(boxes).hasSameSizeAs(trail.nodes());
        for (int i = 0; i < boxes.size(); i++) {
            Placement.Box one = boxes.get(i);
            assertThat(one.x()).isPositive();
            assertThat(one.x() + one.width()).isLessThan(340);
            assertThat(one.y() + one.height()).isLessThan(placement.height());
            for (Placement.Box other : boxes.subList(i + 1, boxes.size())) {
                boolean beside = one.x() + one.width() < other.x() || other.x() + other.width() < one.x();
                boolean below = one.y() + one.height() < other.y() || other.y() + other.height() < one.y();
                assertThat(beside || below).as("%s and %s", one, other).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void haveARowForEachEventOrSayHowManyMoreThereAre(@ForAll("cases") FailureCase content) throws Exception {
        Timeline timeline = Timeline.of(content);
        Element root = parsed(timeline.svg(Locale.ENGLISH));
        long rows = 0;
        long more = 0;
        for (Element text : elements(root)) {
            boolean isName = text.getTagName().equals("text")
                    && !text.hasAttribute("fill")
                    && !text.hasAttribute("font-weight")
                    && !text.hasAttribute("text-anchor");
            rows += isName ? 1 : 0;
            Matcher said = Pattern.compile("and (\\d+) more").matcher(text.getTextContent());
            more += text.getTagName().equals("text") && said.matches() ? Long.parseLong(said.group(1)) : 0;
        }

        assertThat(rows).isLessThanOrEqualTo(16);
        assertThat(rows + more).isEqualTo(timeline.events().size());
    }

    @Property(tries = 200)
    void stayWithinThePictureAndKeepTheirLabelsApart(@ForAll("cases") FailureCase content) throws Exception {
        Element root = parsed(Timeline.of(content).svg(WELSH));
        int height = Integer.parseInt(root.getAttribute("height"));
        int labelled = Integer.MIN_VALUE;
        for (Element element : elements(root)) {
            if (element.getTagName().equals("text")) {
                int x = Integer.parseInt(element.getAttribute("x"));
                int wide = element.getTextContent().length() * 6;
                assertThat(Integer.parseInt(element.getAttribute("y"))).isBetween(10, height - 4);
                if (element.hasAttribute("text-anchor") && element.hasAttribute("fill")) {
                    assertThat(x - wide / 2).isGreaterThan(labelled);
                    labelled = x + wide / 2;
                    assertThat(labelled).isLessThanOrEqualTo(340);
                } else {
                    assertThat(x + wide).isLessThanOrEqualTo(340);
                }
            }
            Matcher across = X.matcher(element.getAttribute("d"));
            while (across.find()) {
                assertThat(Integer.parseInt(across.group(1))).isBetween(6, 334);
            }
        }
    }
}
