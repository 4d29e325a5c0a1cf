package org.lessons.anonymise.tabulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Tables of given counts, for tests. */
final class Tables {

    private Tables() {}

    /** Counts without margins, the last dimension fastest. */
    static CrossTabulation of(int[] sizes, int... counts) {
        List<PublishedTable.Dimension> dimensions = new ArrayList<>();
        for (int d = 0; d < sizes.length; d++) {
            String name = "d" + d;
            dimensions.add(new PublishedTable.Dimension(
                    name,
                    IntStream.range(0, sizes[d]).mapToObj(i -> name + "." + i).toList(),
                    false));
        }
        return new CrossTabulation(dimensions, new Cube(sizes, counts));
    }

    static CrossTabulation of(int[][] rows) {
        return of(
                new int[] {rows.length, rows[0].length},
                Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray());
    }

    static CrossTabulation of(Cube cube) {
        int[] sizes = new int[cube.dimensions()];
        Arrays.setAll(sizes, d -> cube.size(d) - 1);
        return of(
                sizes,
                IntStream.range(0, cube.length())
                        .filter(cell -> !cube.isMargin(cell))
                        .map(cube::count)
                        .toArray());
    }

    /** The same counts with their margins, in the order of the cells. */
    static Cube cube(CrossTabulation table) {
        return table.cube();
    }

    /** The positions as an array, as a table is asked for them. */
    static int[] at(List<Integer> positions) {
        return positions.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The lines of a table as they are printed, without what stands around them. */
    static List<String> grid(PublishedTable table) {
        int across = table.dimensions().get(table.dimensions().size() - 1).categories() + 1;
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < table.cells().size(); from += across) {
            lines.add(String.join(
                    " ",
                    table.cells().subList(from, from + across).stream()
                            .map(table::printed)
                            .toList()));
        }
        return lines;
    }
}
