package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lessons.model.trail.Lag;

/**
 * How long the first concerns of all cases waited, as far as the cases tell. Two counts for each length of time, and no mean: the
 * middle of vague times would be made up.
 */
final class Waits {

    private final Said said;
    private final int[] certain = new int[Wait.ALL.size()];
    private final int[] perhaps = new int[Wait.ALL.size()];
    private int all;
    private int orderOnly;
    private int notTold;

    Waits(Said said) {
        this.said = said;
    }

    void add(Lag lag) {
        all++;
        notTold += lag.kind() == Lag.Kind.NONE ? 1 : 0;
        orderOnly += lag.kind() == Lag.Kind.ORDER_ONLY ? 1 : 0;
        for (int at = 0; at < certain.length; at++) {
            if (Wait.ALL.get(at).isCertain(lag)) {
                certain[at]++;
            } else if (Wait.ALL.get(at).isPossible(lag)) {
                perhaps[at]++;
            }
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Inline.of(said.say("waiting"))), Optional.of("waiting")));
        blocks.add(Block.paragraph(said.say("waiting.intro")));
        blocks.add(Block.paragraph(said.count("waiting.cases", all)
                + some("waiting.told", all - notTold - orderOnly)
                + some("waiting.order-only", orderOnly)
                + some("waiting.not-told", notTold)));
        if (all > notTold) {
            blocks.add(picture());
            blocks.add(table());
            blocks.add(new Block.Paragraph(List.of(Inline.of(said.say("waiting.days"))), "mark"));
        }
        return blocks;
    }

    /** Says nothing of none. */
    private String some(String key, int count) {
        return count == 0 ? "" : " " + said.count(key, count);
    }

    private Block picture() {
        double told = all - notTold;
        List<WaitingChart.Bar> bars = new ArrayList<>();
        for (int at = 0; at < certain.length; at++) {
            String figure = said.say("waiting.figure", said.number(certain[at]), said.number(perhaps[at]));
            String label = said.say("waiting.or-longer", label(at));
            bars.add(new WaitingChart.Bar(label, figure, certain[at] / told, perhaps[at] / told));
        }
        WaitingChart chart = new WaitingChart(
                said.say("waiting"), said.say("waiting.desc"), bars, said.say("certainly"), said.say("perhaps"));
        String caption = said.count("waiting.caption", all - notTold);
        return new Block.Picture(chart.svg(), Optional.empty(), List.of(), caption);
    }

    /** Each row adds up to all cases. */
    private Block table() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int at = 0; at < certain.length; at++) {
            rows.add(List.of(
                    List.of(Inline.of(label(at))),
                    figure(certain[at]),
                    figure(perhaps[at]),
                    figure(all - notTold - certain[at] - perhaps[at]),
                    figure(notTold)));
        }
        List<String> heads = List.of(
                said.say("waiting.at-least"),
                said.say("certainly"),
                said.say("perhaps"),
                said.say("waiting.certainly-not"),
                said.say("waiting.nobody"));
        return new Block.Table(said.say("waiting.table"), heads, rows, true);
    }

    private List<Inline> figure(int count) {
        return List.of(Inline.of(said.number(count)));
    }

    private String label(int at) {
        return said.say("waiting." + Wait.ALL.get(at).key());
    }
}
