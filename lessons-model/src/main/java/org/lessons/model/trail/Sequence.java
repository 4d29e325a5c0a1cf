package org.lessons.model.trail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.lessons.model.time.Order;

/** The order in which a timeline stands. */
final class Sequence {

    private Sequence() {}

    /** As told, save that whatever certainly came before a thing is brought forward to stand just before it. */
    static List<Integer> sorted(Calendar calendar, List<Moment> moments) {
        BitSet[] earlier = earlier(calendar, moments);
        BitSet left = new BitSet();
        left.set(0, moments.size());
        List<Integer> sorted = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        while (!left.isEmpty()) {
            // Calendar lapses can be told so that three things chase each other: what is waiting already is not asked
            // again.
            waiting.push(left.nextSetBit(0));
            BitSet asked = new BitSet();
            while (!waiting.isEmpty()) {
                int next = waiting.peek();
                asked.set(next);
                int first = first(earlier[next], left, asked);
                if (first < 0) {
                    sorted.add(waiting.pop());
                    left.clear(next);
                } else {
                    waiting.push(first);
                }
            }
        }
        return sorted;
    }

    private static int first(BitSet earlier, BitSet left, BitSet asked) {
        BitSet open = (BitSet) earlier.clone();
        open.and(left);
        open.andNot(asked);
        return open.nextSetBit(0);
    }

    /** For each, those that certainly came before it. */
    private static BitSet[] earlier(Calendar calendar, List<Moment> moments) {
        int size = moments.size();
        BitSet[] earlier = new BitSet[size];
        for (int i = 0; i < size; i++) {
            earlier[i] = new BitSet();
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                Order order = calendar.compare(moments.get(i), moments.get(j));
                if (order == Order.BEFORE) {
                    earlier[j].set(i);
                } else if (order == Order.AFTER) {
                    earlier[i].set(j);
                }
            }
        }
        return earlier;
    }
}
