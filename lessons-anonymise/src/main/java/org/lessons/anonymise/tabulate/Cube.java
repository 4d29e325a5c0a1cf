package org.lessons.anonymise.tabulate;

/** Counts over one to three dimensions with all their margins, in one array; the last position of a dimension is its total. */
final class Cube {

    private final int[] sizes;
    private final int[] strides;
    private final int[] counts;

    /** The cube of these cells, given without margins, the last dimension fastest. */
    Cube(int[] categories, int[] cells) {
        sizes = new int[categories.length];
        strides = new int[categories.length];
        int length = 1;
        for (int d = sizes.length - 1; d >= 0; d--) {
            sizes[d] = categories[d] + 1;
            strides[d] = length;
            length *= sizes[d];
        }
        counts = new int[length];
        int next = 0;
        for (int cell = 0; cell < length; cell++) {
            if (!isMargin(cell)) {
                counts[cell] = cells[next++];
            }
        }
        addUp(counts);
    }

    /** Fills the margins with the sums of the cells. */
    void addUp(int[] values) {
        for (int d = 0; d < sizes.length; d++) {
            for (int cell = 0; cell < values.length; cell++) {
                if (position(cell, d) == 0) {
                    int sum = 0;
                    for (int i = 0; i < sizes[d] - 1; i++) {
                        sum += values[cell + i * strides[d]];
                    }
                    values[cell + (sizes[d] - 1) * strides[d]] = sum;
                }
            }
        }
    }

    int dimensions() {
        return sizes.length;
    }

    int length() {
        return counts.length;
    }

    /** How many positions the dimension has, the total among them. */
    int size(int dimension) {
        return sizes[dimension];
    }

    int count(int cell) {
        return counts[cell];
    }

    int position(int cell, int dimension) {
        return cell / strides[dimension] % sizes[dimension];
    }

    int[] positions(int cell) {
        int[] positions = new int[sizes.length];
        for (int d = 0; d < positions.length; d++) {
            positions[d] = position(cell, d);
        }
        return positions;
    }

    int cell(int... positions) {
        int cell = 0;
        for (int d = 0; d < sizes.length; d++) {
            cell += positions[d] * strides[d];
        }
        return cell;
    }

    /** The cell that lies at another position of one dimension. */
    int moved(int cell, int dimension, int position) {
        return cell + (position - position(cell, dimension)) * strides[dimension];
    }

    boolean isTotal(int cell, int dimension) {
        return position(cell, dimension) == sizes[dimension] - 1;
    }

    boolean isMargin(int cell) {
        for (int d = 0; d < sizes.length; d++) {
            if (isTotal(cell, d)) {
                return true;
            }
        }
        return false;
    }
}
