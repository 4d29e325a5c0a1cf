package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.model.check.Finding;
import org.lessons.model.table.DescribedColumn;
import org.lessons.model.table.DescribedTable;

/** Makes the tables of a release. */
final class Making {

    static final String KEY = "case_key";

    private final Request request;
    private final CaseTable table;

    private Making(Request request, CaseTable table) {
        this.request = request;
        this.table = table;
    }

    static ReleasedCollection of(Request request, Admission admission) {
        CaseTable table = new CaseTable(request, admission.admitted());
        List<Finding> findings = new ArrayList<>(admission.findings());
        findings.addAll(request.keyFindings());
        findings.addAll(table.findings());
        return ReleasedCollection.isBad(findings)
                ? nothing(findings, admission.flow(0, 0), Optional.empty())
                : new Making(request, table).made(admission, findings);
    }

    private static ReleasedCollection nothing(List<Finding> findings, ReleaseFlow flow, Optional<Inside> inside) {
        return new ReleasedCollection(Optional.empty(), Optional.empty(), inside, flow, findings);
    }

    private ReleasedCollection made(Admission admission, List<Finding> findings) {
        GeneralisedTable recoded = request.recoding().apply(table.microdata());
        List<Integer> released = released(recoded);
        int suppressed = recoded.rows() - released.size();
        if (released.isEmpty()) {
            findings.add(Finding.of(Request.TABLE, "release.nothing-left"));
            ReleaseFlow flow = admission.flow(suppressed, 0);
            return nothing(findings, flow, Optional.of(new Inside(request, table, recoded, flow)));
        }
        if (suppressed > 0) {
            findings.add(Finding.of(Request.TABLE, "release.suppressed", Integer.toString(suppressed)));
        }
        if (!request.asTold().isEmpty()) {
            findings.add(Finding.of(
                    Request.TABLE,
                    "release.as-told",
                    String.join(
                            ", ",
                            request.asTold().stream().map(CaseColumn::name).toList())));
        }
        ReleaseCodes codes = request.codes();
        StoryTable stories = new StoryTable(request.texts(), codes);
        released.forEach(row -> stories.add(table.cases().get(row)));
        findings.addAll(stories.findings());
        ReleaseFlow flow = admission.flow(suppressed, released.size());
        return new ReleasedCollection(
                Optional.of(cases(recoded, released, codes)),
                stories.table(),
                Optional.of(new Inside(request, table, recoded, flow)),
                flow,
                findings);
    }

    /** The rows that look like enough others as they will be seen: asked once more, whoever recoded them. */
    private List<Integer> released(GeneralisedTable recoded) {
        Map<List<String>, List<Integer>> classes = new HashMap<>();
        for (int row = 0; row < recoded.rows(); row++) {
            if (recoded.classOf(row) != GeneralisedTable.SUPPRESSED) {
                classes.computeIfAbsent(shown(recoded, row), any -> new ArrayList<>())
                        .add(row);
            }
        }
        ModelCheck check = new ModelCheck(table, request.model());
        return classes.values().stream()
                .filter(check::holds)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private List<String> shown(GeneralisedTable recoded, int row) {
        List<CaseColumn> columns = request.quasiIdentifiers();
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(columns.get(column).coarsening().orElseThrow().shown(recoded.cell(row, column)));
        }
        return cells;
    }

    private String identity(int row) {
        return table.cases().get(row).identity();
    }

    private DescribedTable cases(GeneralisedTable recoded, List<Integer> released, ReleaseCodes codes) {
        List<CaseColumn> coarse = request.quasiIdentifiers();
        List<CaseColumn> asTold = request.asTold();
        List<DescribedColumn> columns = new ArrayList<>();
        columns.add(new DescribedColumn(
                KEY, "Names the row within this release; another release gives the same case another one."));
        coarse.forEach(column -> columns.add(new DescribedColumn(
                column.name(), column.definition() + " Told as coarsely as it had to be; * is anything at all.")));
        asTold.forEach(column ->
                columns.add(new DescribedColumn(column.name(), column.definition() + " Told as it is in the case.")));
        List<List<String>> rows = new ArrayList<>();
        for (int row : released) {
            List<String> cells = new ArrayList<>();
            cells.add(codes.code(ReleaseCodes.Purpose.CASE, identity(row)));
            cells.addAll(shown(recoded, row));
            asTold.forEach(column -> cells.add(column.of(table.cases().get(row).content())));
            rows.add(cells);
        }
        return new DescribedTable(
                "cases",
                "One row is one case, which looks like at least " + (request.k() - 1) + " others.",
                columns,
                rows);
    }
}
