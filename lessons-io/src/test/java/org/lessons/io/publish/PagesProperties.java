package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;

/** Whatever a case holds, a browser finds on its pages what we put there and nothing else. */
class PagesProperties {

    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body main header nav section h1 h2 h3 h4 p ul ol li dl div dt dd table caption thead"
                            + " tbody tr th td blockquote figure figcaption br bdi strong span a"
                            + " svg desc defs pattern rect path circle text")
                    .split(" "));

    /** By element; those of any element first. */
    private static final Set<String> ATTRIBUTES = Set.of(
            ("class id lang dir a[href] section[tabindex] th[scope] meta[charset] meta[http-equiv] meta[content] meta[name]"
                            + " svg[xmlns] svg[width] svg[height] svg[viewBox] svg[role] svg[aria-labelledby]"
                            + " svg[font-family] svg[font-size] nav[aria-labelledby]"
                            + " rect[x] rect[y] rect[width] rect[height] rect[rx] rect[fill] rect[stroke]"
                            + " path[d] path[fill] path[stroke] path[stroke-width] path[stroke-linejoin]"
                            + " text[x] text[y] text[fill] circle[cx] circle[cy] circle[r] circle[fill] circle[stroke] circle[stroke-width]"
                            + " pattern[width] pattern[height] pattern[patternUnits] pattern[patternTransform]"
                            + " text[font-weight] text[font-style] text[text-anchor]")
                    .split(" "));

    private static final Set<String> REFERENCES = Set.of("href", "aria-labelledby");

    @Property(tries = 20)
    void hostileTextAddsNothingToAPage(@ForAll long seed) throws IOException {
        pages(HostileCases.treated(HostileCases.told(seed)), edition(seed)).forEach(PagesProperties::isOurs);
    }

    @Property(tries = 20)
    void norDoHostileIdsAndLanguages(@ForAll long seed) throws IOException {
        pages(HostileCases.treated(HostileCases.through(seed)), edition(seed)).forEach(PagesProperties::isOurs);
    }

    @Property(tries = 20)
    void aChapterHasTheElementsOfOneInWhichNothingIsHostile(@ForAll long seed) throws IOException {
        FailureCase hostile = HostileCases.told(seed);
        Edition edition = edition(seed);

        assertThat(elements(book(edition, HostileCases.treated(hostile))))
                .isEqualTo(elements(book(edition, HostileCases.treated(HostileCases.harmless(hostile)))));
    }

    @Property(tries = 6)
    void theSameCaseAndEditionGiveTheSamePages(@ForAll long seed) throws IOException {
        TreatedCase treated = HostileCases.treated(HostileCases.told(seed));
        TreatedCase again = HostileCases.treated(HostileCases.told(seed));

        assertThat(pages(again, edition(seed))).isEqualTo(pages(treated, edition(seed)));
        assertThat(WorkshopSheet.of(again, edition(seed)).markdown())
                .isEqualTo(WorkshopSheet.of(treated, edition(seed)).markdown());
        assertThat(BriefPaper.of(again, edition(seed)).markdown())
                .isEqualTo(BriefPaper.of(treated, edition(seed)).markdown());
    }

    static Edition edition(long seed) {
        return TreatedCases.PEERS
                .in(seed % 2 == 0 ? Locale.UK : TreatedCases.WELSH)
                .from("<b>&amp;</b> \u202e\"Publishers\"");
    }

    static Map<String, String> pages(TreatedCase treated, Edition edition) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("sheet", WorkshopSheet.of(treated, edition).html());
        pages.put("slides", WorkshopSheet.of(treated, edition).slides());
        pages.put("paper", BriefPaper.of(treated, edition).html());
        pages.put("book", book(edition, treated, treated, treated));
        return pages;
    }

    static String book(Edition edition, TreatedCase... cases) throws IOException {
        Path folder = Files.createTempDirectory("book");
        Path file = folder.resolve("book.html");
        try {
            Book.of(edition).titled("</title><b>&lt;").smallest(2).write(file, List.of(cases));
            return Files.readString(file);
        } finally {
            Files.deleteIfExists(file);
            // Nothing else is left beside it, or this fails.
            Files.delete(folder);
        }
    }

    private static void isOurs(String kind, String html) {
        Document page = Jsoup.parse(html);
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(element -> assertThat(ids.add(element.id()))
                        .as("%s: one place %s", kind, element.id())
                        .isTrue());
        assertThat(page.select("script")).hasSize(kind.equals("slides") ? 1 : 0);
        for (Element element : page.getAllElements()) {
            if (element == page) {
                continue;
            }
            if (element.normalName().equals("script")) {
                assertThat(element.data()).isEqualTo(script());
            } else {
                assertThat(ELEMENTS).as(kind).contains(element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                attribute(kind, element, attribute, ids);
            }
        }
        assertThat(page.select("style"))
                .singleElement()
                .satisfies(style -> assertThat(style.data()).doesNotContain("@import", "url("));
        assertThat(page.select("main, body > header")).isNotEmpty();
    }

    private static void attribute(String kind, Element element, Attribute attribute, Set<String> ids) {
        String name = attribute.getKey();
        String owned = element.normalName() + "[" + name + "]";
        assertThat(ATTRIBUTES.contains(name) || ATTRIBUTES.contains(owned))
                .as("%s: %s", kind, owned)
                .isTrue();
        assertThat(name).doesNotStartWith("on");
        if (REFERENCES.contains(name)) {
            assertThat(attribute.getValue().startsWith("#")).isEqualTo(name.equals("href"));
            assertThat(ids).contains(attribute.getValue().replace("#", "").split(" "));
        }
    }

    private static List<String> elements(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .map(Element::normalName)
                .toList();
    }

    private static String script() {
        try (InputStream in = PagesProperties.class.getResourceAsStream("/META-INF/lessons/publish/slides.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
