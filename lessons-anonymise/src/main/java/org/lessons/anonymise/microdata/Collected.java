package org.lessons.anonymise.microdata;

import java.util.Arrays;

/** Sets of tuples with their prices, one behind another in one array. */
final class Collected {

    private int[] held = new int[1 << 12];
    private int filled;
    private int[] begins = new int[1 << 8];
    private double[] prices = new double[1 << 8];
    private int sets;

    void begin(double price, int size) {
        if (sets + 1 >= begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
            prices = Arrays.copyOf(prices, prices.length * 2);
        }
        if (filled + size > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, filled + size));
        }
        prices[sets] = price;
        begins[sets++] = filled;
        begins[sets] = filled + size;
    }

    void add(int tuple) {
        held[filled++] = tuple;
    }

    int tuplesHeld() {
        return filled;
    }

    void clear() {
        filled = 0;
        sets = 0;
    }

    int[] cheapestFirst() {
        // The price and the place in one number, so that equal prices keep the order of the search.
        long[] sorted = new long[sets];
        for (int set = 0; set < sets; set++) {
            long price = Math.round((prices[set] + 8) * (1L << 26));
            sorted[set] = price << 31 | set;
        }
        Arrays.sort(sorted);
        int[] places = new int[sets];
        for (int i = 0; i < sets; i++) {
            places[i] = (int) (sorted[i] & Integer.MAX_VALUE);
        }
        return places;
    }

    int[] untaken(int set, boolean[] taken) {
        int size = 0;
        for (int i = begins[set]; i < begins[set + 1]; i++) {
            size += taken[held[i]] ? 0 : 1;
        }
        int[] free = new int[size];
        int at = 0;
        for (int i = begins[set]; i < begins[set + 1]; i++) {
            if (!taken[held[i]]) {
                free[at++] = held[i];
            }
        }
        return free;
    }
}
