package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers of chapters, four bytes each, and the way to them. */
final class Chapters {

    private int[] numbers = new int[4];
    private int size;

    /** Where a book puts a chapter. */
    static String place(int chapter) {
        return "chapter-" + chapter;
    }

    void add(int chapter) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1) + 1);
        }
        numbers[size++] = chapter;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** From the first to the last, whatever the order in which they came; a number has no thousands' comma, which would look like two. */
    List<Inline> jumps() {
        List<Inline> jumps = new ArrayList<>();
        IntStream.of(Arrays.copyOf(numbers, size)).sorted().forEach(chapter -> {
            if (!jumps.isEmpty()) {
                jumps.add(Inline.of(", "));
            }
            jumps.add(new Inline.Jump(Integer.toString(chapter), place(chapter)));
        });
        return jumps;
    }
}
