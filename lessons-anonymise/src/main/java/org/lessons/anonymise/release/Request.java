package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/** What was asked for, and whether it can be had. */
final class Request {

    static final Location TABLE = new Location.InTable("cases", 0, "");

    private static final int FEWEST = 2;

    private final int k;
    private final int organisations;
    private final Function<TreatedCase, Optional<String>> organisationOf;
    private final List<PrivacyModel> models;
    private final Recoding.Mode mode;
    private final Recoding.Vocabulary vocabulary;
    private final double suppression;
    private final ReleasedTexts texts;
    private final Optional<byte[]> key;
    private final List<CaseColumn> columns;
    private final List<Finding> badColumns = new ArrayList<>();

    Request(Release.Builder asked) {
        this.k = asked.k;
        this.organisations = asked.organisations;
        this.organisationOf = asked.organisationOf;
        this.models = List.copyOf(asked.models);
        this.mode = asked.mode;
        this.vocabulary = asked.vocabulary;
        this.suppression = asked.suppression;
        this.texts = asked.texts;
        this.key = asked.key;
        this.columns = Stream.concat(CaseColumns.QUASI_IDENTIFIERS.stream(), CaseColumns.AS_TOLD.stream())
                .filter(column -> !asked.without.contains(column.name()))
                .map(column -> as(column, asked.coarsenings, asked.asTold))
                .toList();
        unknown(List.of(asked.coarsenings.keySet(), asked.without, asked.asTold));
        asked.coarsenings.forEach((name, coarsening) -> {
            if (coarsening instanceof HostHierarchy
                    && ((HostHierarchy) coarsening).given().size() == 0) {
                badColumns.add(Finding.of(column(name), "release.empty-hierarchy"));
            }
        });
    }

    private static CaseColumn as(CaseColumn column, Map<String, Coarsening> coarsenings, Set<String> asTold) {
        if (asTold.contains(column.name())) {
            return column.with(Optional.empty());
        }
        Coarsening other = coarsenings.get(column.name());
        return other == null ? column : column.with(Optional.of(other));
    }

    private void unknown(List<Set<String>> asked) {
        Set<String> known = Stream.concat(CaseColumns.QUASI_IDENTIFIERS.stream(), CaseColumns.AS_TOLD.stream())
                .map(CaseColumn::name)
                .collect(Collectors.toSet());
        Set<String> names = new TreeSet<>();
        asked.forEach(names::addAll);
        names.removeAll(known);
        names.forEach(name -> badColumns.add(Finding.of(column(name), "release.unknown-column")));
    }

    private static Location column(String name) {
        return new Location.InTable("cases", 0, name);
    }

    int k() {
        return k;
    }

    int organisations() {
        return organisations;
    }

    Optional<String> organisationOf(Admission.Admitted admitted) {
        return organisationOf.apply(admitted.treated());
    }

    List<CaseColumn> quasiIdentifiers() {
        return columns.stream().filter(CaseColumn::isQuasiIdentifier).toList();
    }

    List<CaseColumn> asTold() {
        return columns.stream().filter(column -> !column.isQuasiIdentifier()).toList();
    }

    ReleasedTexts texts() {
        return texts;
    }

    double suppression() {
        return suppression;
    }

    /** What every class satisfies. */
    PrivacyModel model() {
        PrivacyModel all = PrivacyModel.kAnonymity(k);
        if (organisations > 0) {
            all = all.and(PrivacyModel.distinctDiversity(Release.ORGANISATIONS, organisations));
        }
        for (PrivacyModel model : models) {
            all = all.and(model);
        }
        return all;
    }

    /** How the table is recoded; of a request that {@link #findings} has nothing to say of. */
    Recoding recoding() {
        return mode == Recoding.Mode.FULL_DOMAIN
                ? Recoding.fullDomain(model(), suppression)
                : Recoding.local(model()).vocabulary(vocabulary);
    }

    /** Where a case stands among the others; without a key, which only a look at what is feasible lacks, by its id. */
    String place(String identity) {
        return key.isPresent() && key.get().length > 0 ? codes().order(ReleaseCodes.Purpose.ORDER, identity) : identity;
    }

    /** What the release was made by, in words. */
    ReleaseTerms terms() {
        ReleaseTerms terms = ReleaseTerms.of(mode, vocabulary, k);
        return organisations > 0 ? terms.and(organisations + " different organisations") : terms;
    }

    Optional<byte[]> secret() {
        return key;
    }

    ReleaseCodes codes() {
        return new ReleaseCodes(key.orElseThrow());
    }

    /** What a release needs, and a look at what would be feasible does not. */
    List<Finding> keyFindings() {
        return key.filter(secret -> secret.length >= ReleaseCodes.SHORTEST).isPresent()
                ? List.of()
                : List.of(Finding.of(TABLE, "release.key", Integer.toString(ReleaseCodes.SHORTEST)));
    }

    /** What is wrong with the request for these cases. */
    List<Finding> findings(List<Admission.Admitted> cases, Set<String> known) {
        List<Finding> findings = new ArrayList<>(badColumns);
        if (k < FEWEST) {
            findings.add(Finding.of(TABLE, "release.k", Integer.toString(FEWEST)));
        } else if (!cases.isEmpty() && k > cases.size()) {
            findings.add(number("release.k-too-large", k, cases.size()));
        } else if (!cases.isEmpty() && organisations > known.size()) {
            findings.add(number("release.too-few-organisations", organisations, known.size()));
        }
        if (quasiIdentifiers().isEmpty()) {
            findings.add(Finding.of(TABLE, "release.no-columns"));
        }
        Set<String> sensitive = asTold().stream().map(CaseColumn::name).collect(Collectors.toSet());
        sensitive.add(Release.ORGANISATIONS);
        models.stream()
                .flatMap(model -> model.columns().stream())
                .distinct()
                .filter(name -> !sensitive.contains(name))
                .forEach(name -> findings.add(Finding.of(column(name), "release.model-column")));
        if (!(suppression >= 0 && suppression <= 1)) {
            findings.add(Finding.of(TABLE, "release.suppression"));
        }
        if (mode == Recoding.Mode.FULL_DOMAIN && vocabulary == Recoding.Vocabulary.TIGHT) {
            findings.add(Finding.of(TABLE, "release.tight-full-domain"));
        }
        long byOthers = cases.stream()
                .filter(admitted -> !admitted.policy()
                        .name()
                        .equals(AnonymisationPolicy.mrX().name()))
                .count();
        if (texts == ReleasedTexts.LINKED && byOthers > 0) {
            findings.add(Finding.of(TABLE, "release.linked-texts", Long.toString(byOthers)));
        }
        return findings;
    }

    private static Finding number(String code, int wanted, int there) {
        return Finding.of(TABLE, code, Integer.toString(wanted), Integer.toString(there));
    }
}
