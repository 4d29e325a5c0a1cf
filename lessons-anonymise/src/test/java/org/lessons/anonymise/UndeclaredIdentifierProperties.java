package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.AsTold;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.shape.Canonical;

/** Numbers and addresses by which somebody can be looked up are in no output, though nobody declared them. */
class UndeclaredIdentifierProperties {

    private static final List<String> SENTENCES = List.of(
            "She gave %s at the desk, and nobody wrote it down.",
            "It said %s on the envelope.",
            "we put %s in the wrong box and it stayed there",
            "NHS number %s was on both forms (%2$s).",
            "%s",
            "Ask for %s; then for %2$s.",
            "Roedd %s ar y ffurflen.");

    @Provide
    Arbitrary<AnonymisationPolicy> presets() {
        return Arbitraries.of(
                AnonymisationPolicy.screen(), AnonymisationPolicy.darkenedProfile(), AnonymisationPolicy.mrX());
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String pick(Random random, String from) {
        return String.valueOf(from.charAt(random.nextInt(from.length())));
    }

    /** Ten digits whose last one is right. */
    private static String nhs(Random random) {
        while (true) {
            String nine = (1 + random.nextInt(9)) + digits(random, 8);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                String number = nine + check;
                return random.nextBoolean()
                        ? number
                        : number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
            }
        }
    }

    private static String identifier(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> nhs(random);
            case 1 -> {
                String number = pick(random, "ABCEGHJKLMNPRSTWXYZ") + pick(random, "ABCEHJKLMNPRSTWXYZ");
                String pairs = " " + digits(random, 2) + " " + digits(random, 2) + " " + digits(random, 2) + " ";
                String whole = number + pairs + pick(random, "ABCD");
                yield random.nextBoolean() ? whole : whole.replace(" ", "");
            }
            case 2 ->
                List.of("LE", "SK", "CF", "BT", "EH", "M", "B").get(random.nextInt(7))
                        + (1 + random.nextInt(9)) + " " + random.nextInt(10) + pick(random, "ABDEFGHJLN")
                        + pick(random, "PQRSTUWXYZ");
            case 3 -> (random.nextBoolean() ? "07700 900" : "01632 960") + digits(random, 3);
            default -> "k" + digits(random, 4) + ".m" + digits(random, 2) + "@example.org";
        };
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    @Property
    void areInNoOutput(@ForAll Random random, @ForAll("presets") AnonymisationPolicy policy) {
        String one = identifier(random);
        String other = identifier(random);
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        CaseFile file = CaseFile.of(FailureCase.builder()
                .id("k7f2-law")
                .subject(Subject.builder()
                        .summary(String.format(Locale.ROOT, sentence, one, other))
                        .build())
                .narrative(Narrative.builder()
                        .asTold(AsTold.builder()
                                .text(String.format(Locale.ROOT, sentence, other, one))
                                .build())
                        .build())
                .build());

        TreatedCase treated = Anonymiser.of(policy).anonymise(file);

        assertThat(plain(Canonical.text(treated.content())))
                .doesNotContain(plain(one))
                .doesNotContain(plain(sentence.contains("%2") ? other : one));
    }
}
