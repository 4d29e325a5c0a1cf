package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lessons.anonymise.microdata.Microdata;
import org.lessons.model.check.Finding;

/** The cases that may go outside, as a table before it is recoded. */
final class CaseTable {

    private final Request request;
    private final List<Admission.Admitted> cases;
    private final List<Optional<String>> organisations = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();

    /** A table in the order that the release has, so that the order in which the cases came is forgotten. */
    CaseTable(Request request, List<Admission.Admitted> cases) {
        this.request = request;
        this.cases = cases.stream()
                .sorted(Comparator.comparing(admitted -> request.place(admitted.identity())))
                .toList();
        for (Admission.Admitted admitted : this.cases) {
            Optional<String> organisation = request.organisationOf(admitted);
            organisations.add(organisation);
            organisation.ifPresent(known::add);
        }
    }

    List<Admission.Admitted> cases() {
        return cases;
    }

    Set<String> organisations() {
        return known;
    }

    List<String> values(CaseColumn column) {
        return cases.stream().map(admitted -> column.of(admitted.content())).toList();
    }

    /** What the models may ask of; a value that is missing protects nobody and is no value. */
    List<List<String>> sensitive(String name) {
        if (name.equals(Release.ORGANISATIONS)) {
            return organisations.stream().map(CaseTable::list).toList();
        }
        return request.asTold().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(this::values)
                .orElse(List.of())
                .stream()
                .map(value -> value.isEmpty() ? List.<String>of() : List.of(value))
                .toList();
    }

    private static List<String> list(Optional<String> one) {
        return one.map(List::of).orElse(List.of());
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(request.findings(cases, known));
        long unknown = organisations.stream().filter(Optional::isEmpty).count();
        if (request.organisations() > 0 && unknown > 0) {
            findings.add(Finding.of(Request.TABLE, "release.organisation-unknown", Long.toString(unknown)));
        }
        return findings;
    }

    Microdata microdata() {
        Microdata.Builder table = Microdata.builder();
        for (CaseColumn column : request.quasiIdentifiers()) {
            List<String> values = values(column);
            table.quasiIdentifier(
                    column.name(), column.coarsening().orElseThrow().hierarchy(values), values);
        }
        for (String name : request.model().columns()) {
            table.sensitiveSets(name, sensitive(name));
        }
        return table.build();
    }
}
