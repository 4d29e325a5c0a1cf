package org.lessons.anonymise.testing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lessons.model.CastMember;
import org.lessons.model.CastMemberBuilder;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** Casts whose names are hard to hide, and the ways in which a text can speak of them. */
public final class HardNames {

    private static final List<String> NAMES = List.of(
            "Will",
            "Hope",
            "London",
            "Grace Banks",
            "May Baker",
            "Will Baker",
            "Ramona Pell",
            "Si\u00e2n Ap Rhys",
            "Zo\u00eb",
            "Ren\u00e9e O\u2019Hara-Jones",
            "D'Arcy",
            "Fran\u00e7ois",
            "Stra\u00dfer",
            "\u0130pek",
            "J\u00f8rgensen",
            "\u5f20\u4f1f",
            "\u0645\u062d\u0645\u062f",
            "\u0414\u043c\u0438\u0442\u0440\u0438\u0439",
            "Nguy\u1ec5n V\u0103n An",
            "de la Cruz",
            "Ms Sade A.",
            "J. R. Hartley",
            "Oakenmere General",
            "PVH",
            "Fenmoor Valley Homes",
            "St Cuthbert's",
            "No. 9",
            "Flat 12b",
            "A1 Care",
            "C++ Centre",
            "@home",
            "The Hub (North)",
            "Dunlay\u2122",
            "e-Rota",
            "Ca\u0301it",
            "Al",
            "X",
            "Yr Hafan",
            "Tai Ceredig",
            "\ud835\udc03ave",
            "\uff24\uff41\uff56\uff45",
            "Kelvin \u212a",
            "\ufb01nn",
            "St. John-Smythe",
            "O\u2010Brien",
            "Mc Donald",
            "Anne\u00a0Marie",
            "Sue",
            "Mark",
            "Case",
            "Text",
            "Person",
            "Place",
            "NHS",
            "DETAIL A",
            "PERSON A",
            "1st Choice",
            "24/7 Support",
            "Quarter",
            "Wales",
            "North West");

    private static final List<Term> CATEGORIES = List.of(
            Codes.CastCategory.PERSON,
            Codes.CastCategory.PERSON,
            Codes.CastCategory.ORGANISATION,
            Codes.CastCategory.LOCATION,
            Codes.CastCategory.PRODUCT,
            Codes.CastCategory.OTHER,
            Term.of("acme@1:PET"));

    private HardNames() {}

    /**
     * A cast.
     *
     * @param random where it comes from
     * @return one to six members with aliases
     */
    public static List<CastMember> cast(Random random) {
        List<CastMember> cast = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            CastMemberBuilder member =
                    CastMember.builder().id("m" + i).name(any(random, NAMES)).category(any(random, CATEGORIES));
            for (int alias = random.nextInt(3); alias > 0; alias--) {
                member.addAliases(any(random, NAMES));
            }
            cast.add(member.build());
        }
        return cast;
    }

    /**
     * One way in which a text can write a name; a reader who folds case, accents and blanks still reads the name.
     *
     * @param name the name
     * @param random where it comes from
     * @return the name as it stands in the text, with what stands around it
     */
    public static String surface(String name, Random random) {
        String written = switch (random.nextInt(9)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 3 -> name.replace(" ", "\u00a0");
            case 4 -> name.replace(" ", " \n\t ");
            case 5 -> Normalizer.normalize(name, Normalizer.Form.NFKC);
            case 6 -> accented(name);
            default -> name;
        };
        String before =
                any(random, List.of(" ", "", "(", "\ud83d\ude00", "\u201c", "-", "\u200b", "/", "\u27e6", "\n", "."));
        String after = any(
                random,
                List.of(" ", "'s", "\u2019s", ")", "\ud83d\ude00", ",", ".", "\u200bx", "-", "\u0301", "\u27e7", ""));
        return before + written + after;
    }

    private static String accented(String name) {
        StringBuilder accented = new StringBuilder();
        name.codePoints().forEach(c -> {
            accented.appendCodePoint(c);
            if (c < 0x250 && Character.isLetter(c)) {
                accented.append('\u0308');
            }
        });
        return accented.toString();
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
