package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.anonymise.grammar.Dates;
import org.lessons.anonymise.treat.Mention;
import org.lessons.anonymise.treat.Technique;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.When;
import org.lessons.model.shape.Category;
import org.lessons.model.time.Gap;

/** Puts the techniques' answers in the place of what was found in a text. */
final class TextTreatment {

    private final CaseContext context;
    private final Letters letters = new Letters();
    private final Map<String, Technique> techniques;
    private final RelativeTimes times;
    private final People people = new People();

    TextTreatment(CaseContext context, Map<String, Technique> techniques, RelativeTimes times) {
        this.context = context;
        this.techniques = techniques;
        this.times = times;
    }

    /** Stretches that overlap, or belong to one name, and are treated as one. */
    private record Cluster(int start, int end, Proposal chief) {}

    /** Learns the people that a text names; all texts of the case are read before the first is treated. */
    void read(String text, List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            if (proposal.category() == Category.PERSON) {
                String words = text.substring(start(proposal), end(proposal));
                if (!context.isDeclared(words, Category.PERSON)) {
                    people.add(words);
                }
            }
        }
    }

    /**
     * The text after the treatment.
     *
     * @param text the text
     * @param proposals what is to be treated within it, accepted ones only
     * @return the treated text, or empty when it has to be taken out as a whole
     */
    Optional<String> treat(String text, List<Proposal> proposals) {
        StringBuilder treated = new StringBuilder(text.length() + 64);
        Wording wording = Wording.of(text);
        int from = 0;
        for (Cluster cluster : clusters(text, proposals)) {
            Optional<String> instead = instead(text, cluster);
            if (instead.isEmpty()) {
                return Optional.empty();
            }
            escape(text, from, cluster.start(), treated);
            wording.append(treated, instead.get(), cluster.chief().category());
            from = cluster.end();
            if (cluster.chief().category() == Category.PERSON) {
                from = Wording.withoutPossessive(text, cluster.start(), from);
                if (from == cluster.end() && wording.wantsPossessive(cluster.start(), from)) {
                    treated.append(text.charAt(from++)).append('s');
                }
            }
        }
        escape(text, from, text.length(), treated);
        String result = treated.toString();
        return context.leaks(result) ? Optional.empty() : Optional.of(result);
    }

    /** A component that names one thing and nothing else, such as what a body is called. */
    Optional<String> treatWhole(String text, Proposal proposal) {
        Proposal whole = proposal.from(0, text.length());
        return instead(text, new Cluster(0, text.length(), whole)).filter(result -> !context.leaks(result));
    }

    private static void escape(String text, int from, int to, StringBuilder treated) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            treated.append(c);
            if (c == Techniques.OPEN.charAt(0) || c == Techniques.CLOSE.charAt(0)) {
                treated.append(c);
            }
        }
    }

    private List<Cluster> clusters(String text, List<Proposal> proposals) {
        List<Proposal> sorted = new ArrayList<>(proposals);
        sorted.sort(Comparator.comparingInt(TextTreatment::start).thenComparing(p -> -end(p)));
        List<Cluster> clusters = new ArrayList<>();
        for (Proposal proposal : sorted) {
            Cluster last = clusters.isEmpty() ? null : clusters.get(clusters.size() - 1);
            if (last != null && (start(proposal) < last.end() || goesOn(text, last, proposal))) {
                Proposal chief = weight(proposal) > weight(last.chief()) ? proposal : last.chief();
                clusters.set(
                        clusters.size() - 1, new Cluster(last.start(), Math.max(last.end(), end(proposal)), chief));
            } else {
                clusters.add(new Cluster(start(proposal), end(proposal), proposal));
            }
        }
        return clusters;
    }

    private static int start(Proposal proposal) {
        return proposal.start().orElse(0);
    }

    private static int end(Proposal proposal) {
        return proposal.end().orElse(0);
    }

    /** The longest says what it is: a name within an address is part of the address. Of two as long, what was said wins. */
    private static int weight(Proposal proposal) {
        boolean said =
                proposal.source().equals(Proposal.CAST) || proposal.source().equals(Proposal.PERSON);
        return (end(proposal) - start(proposal)) * 1_000 + (said ? 500 : 0) + proposal.confidence();
    }

    /** "Ramona" and "Pell", a blank or a hyphen apart, are one person's name when both are parts of it. */
    private boolean goesOn(String text, Cluster last, Proposal proposal) {
        int gap = start(proposal) - last.end();
        boolean near = gap <= 2
                && text.substring(last.end(), start(proposal))
                        .chars()
                        .allMatch(c -> c == ' ' || c == '-' || c == '.' || c == 0xa0);
        boolean names = proposal.category() == last.chief().category() && proposal.category() == Category.PERSON;
        return near
                && names
                && entity(text, last.start(), last.end(), proposal.category())
                        .equals(entity(text, start(proposal), end(proposal), proposal.category()));
    }

    private String entity(String text, int from, int to, Category category) {
        return context.entity(text.substring(from, to), category, people);
    }

    private Optional<String> instead(String text, Cluster cluster) {
        Proposal chief = cluster.chief();
        if (chief.technique().equals(Techniques.SUPPRESS)) {
            return Optional.empty();
        }
        String words = text.substring(start(chief), end(chief));
        Mention mention = new Mention(
                words,
                chief.category(),
                letters.of(chief.category(), context.entity(words, chief.category(), people)),
                chief.to(),
                context.kind(words, chief.category(), chief.to()),
                sinceStart(words, chief.category()),
                context.pseudonym(words, chief.category(), people),
                context.secrets().shift(chief.to()));
        return answer(chief.technique(), mention)
                .or(() -> answer(Techniques.LABEL, mention))
                .or(() -> answer(Techniques.REDACT, mention));
    }

    /** The technique's answer, unless it throws or would itself give somebody away. */
    private Optional<String> answer(String technique, Mention mention) {
        try {
            return Optional.ofNullable(techniques.get(technique))
                    .flatMap(known -> known.replace(mention))
                    .filter(instead -> !context.leaks(instead));
        } catch (Throwable e) {
            // A technique may be anybody's; one that fails, in whatever way, has no answer.
            return Optional.empty();
        }
    }

    private Optional<Gap> sinceStart(String words, Category category) {
        return category != Category.DATE
                ? Optional.empty()
                : Dates.edtf(words)
                        .flatMap(
                                date -> times.sinceStart(When.builder().on(date).build()));
    }
}
