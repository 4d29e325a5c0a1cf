package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.List;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.model.Coding;
import org.lessons.model.vocabulary.Codes;

/** What a report and a ledger ask of a release, row by row as it was recoded; all of it stays in the house. */
record Inside(Request request, CaseTable table, GeneralisedTable recoded, ReleaseFlow flow) {

    /** Fewer possible values than this are one. */
    private static final int LEAST_VALUES = 2;

    RiskAssessment assessment() {
        RiskAssessment assessment = RiskAssessment.of(recoded)
                .threshold(request.k())
                .flow(flow.submitted(), flow.refused(), flow.suppressed(), flow.withdrawn(), flow.released())
                .attested(reviewed(), table.cases().size());
        List<Coding> codings = new ArrayList<>();
        table.cases().forEach(admitted -> codings.addAll(admitted.content().codings()));
        assessment.machineCoded(
                (int) codings.stream().filter(Inside::isByAMachine).count(), codings.size());
        if (!table.organisations().isEmpty()) {
            assessment.holders(table.sensitive(Release.ORGANISATIONS));
        }
        for (CaseColumn column : request.asTold()) {
            assessment.sensitive(column.name(), table.sensitive(column.name()));
        }
        return assessment;
    }

    private int reviewed() {
        return (int) table.cases().stream()
                .filter(admitted -> admitted.treated().treatment().reviewed())
                .count();
    }

    private static boolean isByAMachine(Coding coding) {
        return coding.coder().filter(Codes.Coder.MACHINE::equals).isPresent();
    }

    /** Of the columns that are told as they are, a ledger watches those of which a model asks: nothing is promised of the others. */
    ReleaseOutline outline(String version) {
        ReleaseOutline.Builder outline = ReleaseOutline.builder(version, recoded, request.terms())
                .ids(table.cases().stream().map(Admission.Admitted::identity).toList());
        request.secret().ifPresent(outline::releaseKey);
        if (!table.organisations().isEmpty()) {
            outline.organisations(table.sensitive(Release.ORGANISATIONS));
        }
        for (String column : request.model().columns()) {
            if (!column.equals(Release.ORGANISATIONS)) {
                outline.sensitiveSets(column, table.sensitive(column), LEAST_VALUES);
            }
        }
        return outline.build();
    }
}
