package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lessons.model.check.Finding;

/** Tries which columns of a collection survive. */
final class Trial {

    private static final int PERCENT = 100;

    /** One case in ten: whoever leaves out more tells of another collection. */
    private static final int FEW = 10;

    private Trial() {}

    static Feasibility of(Request request, Admission admission) {
        CaseTable table = new CaseTable(request, admission.admitted());
        List<Finding> findings = new ArrayList<>(admission.findings());
        findings.addAll(table.findings());
        List<Feasibility.Note> notes =
                findings.stream().sorted().map(Feasibility.Note::of).toList();
        Feasibility bad = new Feasibility(
                table.cases().size(), request.k(), request.organisations(), 0, List.of(), List.of(), List.of(), notes);
        return ReleasedCollection.isBad(findings) ? bad : tried(request, table, bad);
    }

    private static Feasibility tried(Request request, CaseTable table, Feasibility asked) {
        List<CaseColumn> columns = request.quasiIdentifiers();
        Levels levels = new Levels(table, request);
        LevelSearch search = new LevelSearch(levels);
        int[] best = search.best();
        List<Feasibility.Column> told = new ArrayList<>();
        List<Feasibility.Exchange> exchanges = new ArrayList<>();
        List<Feasibility.LeavingOut> leavings = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            told.add(new Feasibility.Column(
                    columns.get(column).name(), step(columns.get(column), levels.finest(column), best[column]), (int)
                            Math.round(levels.loss(column, best[column]) * PERCENT)));
            search.swap(best, column)
                    .map(swap -> new Feasibility.Exchange(
                            columns.get(swap.dropped()).name(),
                            columns.get(swap.kept()).name(),
                            step(columns.get(swap.kept()), levels.finest(swap.kept()), swap.level())
                                    .orElseThrow()))
                    .ifPresent(exchanges::add);
            search.leave(best, column, table.cases().size() / FEW)
                    .map(leave -> new Feasibility.LeavingOut(
                            leave.cases(),
                            columns.get(at).name(),
                            step(columns.get(at), levels.finest(at), leave.level())
                                    .orElseThrow()))
                    .ifPresent(leavings::add);
        }
        return new Feasibility(
                asked.cases(),
                asked.k(),
                asked.organisations(),
                levels.leftOut(best),
                told,
                exchanges,
                leavings,
                asked.notes());
    }

    private static Optional<String> step(CaseColumn column, int finest, int level) {
        List<String> steps = column.coarsening().orElseThrow().steps();
        return level < steps.size() ? Optional.of(steps.get(Math.max(finest, level))) : Optional.empty();
    }
}
