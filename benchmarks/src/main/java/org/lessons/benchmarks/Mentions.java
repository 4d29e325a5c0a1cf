package org.lessons.benchmarks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lessons.model.CastMember;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** The cast of one case, and the ways in which its text speaks of them. */
final class Mentions {

    private static final List<String> TITLES = List.of("Ms", "Mr", "Mrs", "Dr", "Cllr");

    private final SplittableRandom random;
    private final List<Person> people = new ArrayList<>();
    private final String organisation;
    private final Optional<String> acronym;
    private final Optional<String> place;
    private final Optional<String> product;

    private record Person(String given, String family, String title, Optional<String> alias) {

        String full() {
            return given + " " + family;
        }
    }

    /** Two or three people and one body, and more often than not a place and a product. */
    Mentions(SplittableRandom random) {
        this.random = random;
        Names names = new Names(random);
        for (int i = 0; i < random.nextInt(2, 4); i++) {
            String given = names.given();
            Optional<String> alias = random.nextBoolean() ? Optional.of(Names.shortened(given)) : Optional.empty();
            people.add(new Person(given, names.family(), TITLES.get(random.nextInt(TITLES.size())), alias));
        }
        organisation = names.organisation();
        acronym = Optional.of(Names.acronym(organisation)).filter(letters -> letters.length() > 2);
        place = random.nextInt(4) > 0 ? Optional.of(names.place()) : Optional.empty();
        product = random.nextInt(4) > 0 ? Optional.of(names.product()) : Optional.empty();
    }

    List<CastMember> cast() {
        List<CastMember> cast = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            cast.add(member("p" + (i + 1), Codes.CastCategory.PERSON, person.full(), person.alias()));
        }
        cast.add(member("org1", Codes.CastCategory.ORGANISATION, organisation, acronym));
        place.ifPresent(name -> cast.add(member("loc1", Codes.CastCategory.LOCATION, name, Optional.empty())));
        product.ifPresent(name -> cast.add(member("prod1", Codes.CastCategory.PRODUCT, name, Optional.empty())));
        return cast;
    }

    private static CastMember member(String id, Term category, String name, Optional<String> alias) {
        return CastMember.builder()
                .id(id)
                .category(category)
                .name(name)
                .aliases(alias.stream().toList())
                .build();
    }

    String organisationName() {
        return organisation;
    }

    Optional<String> placeName() {
        return place;
    }

    String person() {
        Person person = people.get(random.nextInt(people.size()));
        int form = random.nextInt(100);
        if (form < 30) {
            return person.full();
        } else if (form < 55) {
            return person.given();
        } else if (form < 70) {
            return person.title() + " " + person.family();
        } else if (form < 80) {
            return person.family();
        } else if (form < 87) {
            return person.alias().orElse(person.given());
        }
        return rareForm(person, form);
    }

    private static String rareForm(Person person, int form) {
        if (form < 90) {
            return person.given().charAt(0) + ". " + person.family();
        } else if (form < 93) {
            return person.full().toUpperCase(Locale.UK);
        } else if (form < 96) {
            return person.full().toLowerCase(Locale.UK);
        } else if (form < 98) {
            return withoutAccents(person.full());
        }
        return person.given() + "\u00a0" + person.family();
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    String possessive() {
        return person() + (random.nextBoolean() ? "'s" : "\u2019s");
    }

    String organisation() {
        return random.nextInt(3) == 0 ? acronym.orElse(organisation) : organisation;
    }

    String place() {
        return place.orElse("the town");
    }

    String product() {
        return product.map(name -> random.nextInt(10) == 0 ? name.toUpperCase(Locale.UK) : name)
                .orElse("the system");
    }
}
