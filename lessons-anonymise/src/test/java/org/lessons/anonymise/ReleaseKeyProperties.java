package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lessons.anonymise.detect.Profile;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Codes;

/** One key, one code; another key, another code; no key, a label. */
class ReleaseKeyProperties {

    private static final AnonymisationPolicy POLICY = new AnonymisationPolicy(
            "ours",
            "1",
            Optional.empty(),
            Optional.empty(),
            List.of(PolicyRule.of("pseudonymise", Category.PERSON, Category.ORGANISATION), PolicyRule.of("keep")));

    private static final String CODE = "\u27e6PERSON [B-DF-HJ-NP-TV-XZ][B-DF-HJ-NP-TV-XZ2-9]{6}\u27e7";

    @Provide
    Arbitrary<byte[]> keys() {
        return Arbitraries.bytes().array(byte[].class).ofMinSize(16).ofMaxSize(64);
    }

    private static CaseFile telling(String title, String name, String... aliases) {
        return CaseFile.builder()
                .content(FailureCase.builder().title(title).build())
                .addCast(CastMember.builder()
                        .name(name)
                        .addAliases(aliases)
                        .category(Codes.CastCategory.PERSON)
                        .build())
                .build();
    }

    private static String title(Anonymiser anonymiser, CaseFile file) {
        return anonymiser.anonymise(file).content().title().orElseThrow();
    }

    @Property(tries = 50)
    void theSamePersonHasOneCodeInEveryCaseOfARelease(@ForAll("keys") byte[] key) {
        Anonymiser one = Anonymiser.builder(POLICY).releaseKey(key).build();
        Anonymiser other = Anonymiser.builder(POLICY).releaseKey(key.clone()).build();
        String code = title(one, telling("Ramona Pell", "Ramona Pell"));
        assertThat(code).matches(CODE);
        assertThat(title(other, telling("RAMONA PELL", "Ramona  Pell"))).isEqualTo(code);
        assertThat(title(other, telling("Winnie said", "Dr Ramona Pell", "Winnie")))
                .isEqualTo(code + " said");
    }

    @Property(tries = 200)
    void anotherKeyGivesAnotherCode(
            @ForAll("keys") byte[] key, @ForAll("keys") byte[] another, @ForAll Category category) {
        if (!java.util.Arrays.equals(key, another)) {
            assertThat(new ReleaseKey(key).code(category, "ramona pell"))
                    .isNotEqualTo(new ReleaseKey(another).code(category, "ramona pell"));
        }
    }

    @Property(tries = 200)
    void anotherNameOrCategoryGivesAnotherCode(@ForAll("keys") byte[] key, @ForAll Category one, @ForAll Category two) {
        ReleaseKey known = new ReleaseKey(key);
        assertThat(known.code(one, "ramona pell")).isNotEqualTo(known.code(one, "ramona pyke"));
        assertThat(known.code(one, "ramona pell").equals(known.code(two, "ramona pell")))
                .isEqualTo(one == two);
    }

    @Property(tries = 50)
    void theKeyIsCopiedAndNeverPrinted(@ForAll("keys") byte[] key) {
        ReleaseKey known = new ReleaseKey(key);
        String before = known.code(Category.PERSON, "ramona pell");
        key[0]++;
        assertThat(known.code(Category.PERSON, "ramona pell")).isEqualTo(before);
        assertThat(known).hasToString("ReleaseKey");
    }

    @Property(tries = 20)
    void aShortKeyIsRefused(@ForAll @Size(max = 15) byte[] key) {
        assertThatThrownBy(() -> Anonymiser.builder(POLICY).releaseKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a release key has at least 16 bytes");
    }

    @Property(tries = 300)
    void noNameIsLeft(@ForAll("keys") byte[] key, @ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        AnonymisationPolicy all = new AnonymisationPolicy(
                "all",
                "1",
                Optional.empty(),
                Optional.of(Profile.HIGH_RECALL),
                List.of(
                        PolicyRule.of("shift", Category.DATE),
                        PolicyRule.of("surrogate", Category.PHONE, Category.EMAIL, Category.POSTCODE),
                        PolicyRule.of("pseudonymise")));
        CaseFile file = LeakLawProperties.telling(seed, size);
        Anonymiser anonymiser = Anonymiser.builder(all).releaseKey(key).build();
        FailureCase treated = anonymiser.anonymise(file).content();
        LeakLawProperties.assertNothingLeft(file, all, treated);
        assertThat(anonymiser.anonymise(file).content()).isEqualTo(treated);
    }

    @Example
    void withoutAKeyItIsALabel() {
        assertThat(title(Anonymiser.of(POLICY), telling("Ramona Pell", "Ramona Pell")))
                .isEqualTo("\u27e6PERSON A\u27e7");
    }

    @Example
    void theCodeIsWhatTheKeyMakesOfTheName() {
        byte[] key = "a key for this test alone".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Stream.of("ramona pell", "grace okafor")
                        .map(name -> new ReleaseKey(key).code(Category.PERSON, name)))
                .containsExactly("BMFMXX7", "GJC3H8N");
    }
}
