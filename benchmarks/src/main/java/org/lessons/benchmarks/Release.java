package org.lessons.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.microdata.Microdata;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Recodes a table until no row stands out, and writes it.
 *
 * <p>The folder holds {@code data.csv} (cells parted by semicolons, with a header) and {@code hierarchy_<column>.csv} for each
 * quasi-identifier (value, wider, wider ..., no header). The output has the same header, rows and order; a suppressed row has
 * {@code *} in each quasi-identifier. Prints one line of JSON: {@code cpu_ms}, this thread's CPU time for reading, encoding,
 * recoding and writing, the median of the runs after warming up; {@code recoding_cpu_ms}, that of recoding alone; {@code
 * peak_heap_mb}; {@code classes}, {@code suppressed} and {@code ncp}. Exit status 0; 1: a file could not be read or written; 2: it
 * was called wrongly.
 */
@Command(
        name = "Release",
        description = "Recodes a table until no row stands out, and writes it.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class Release implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "data.csv and its hierarchies")
    private Path data = Path.of(".");

    @Option(names = "--qis", required = true, split = ",", paramLabel = "a,b,c", description = "quasi-identifiers")
    private List<String> quasiIdentifiers = List.of();

    @Option(names = "--sensitive", paramLabel = "s", description = "the column that --l and --t are asked of")
    private @Nullable String sensitive;

    @Option(names = "--k", required = true, paramLabel = "K", description = "rows that look the same, at least")
    private int k;

    @Option(names = "--l", paramLabel = "L", description = "different sensitive values among them, at least")
    private int l = 1;

    @Option(names = "--t", paramLabel = "T", description = "how far they may be from the whole table, 0 to 1")
    private double t = 1;

    @Option(
            names = "--suppression",
            paramLabel = "SHARE",
            description = "rows that full-domain may suppress; ${DEFAULT-VALUE} by default")
    private double suppression;

    @Option(names = "--mode", paramLabel = "local|full-domain", description = "${DEFAULT-VALUE} by default")
    private String mode = "local";

    @Option(names = "--vocabulary", paramLabel = "labels|tight", description = "${DEFAULT-VALUE} by default")
    private String vocabulary = "labels";

    @Option(names = "--output", required = true, paramLabel = "OUT.csv", description = "where to write")
    private Path output = Path.of("out.csv");

    @Option(names = "--seconds", description = "how long to warm up, ${DEFAULT-VALUE} by default; 0: one run, not warm")
    private double seconds = 5;

    private Release() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        System.exit(Programs.run(new Release(), args));
    }

    static int run(java.io.PrintWriter printed, String... args) {
        return Programs.run(new Release(), printed, args);
    }

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec = picocli.CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Recoding recoding = recoding();
        List<Double> cpu = new ArrayList<>();
        List<Double> core = new ArrayList<>();
        long until = System.nanoTime() + (long) (seconds * 1e9);
        // As many runs after warming up as make a median, fewer where one takes long.
        int measured = 0;
        GeneralisedTable result;
        do {
            boolean warm = System.nanoTime() >= until;
            resetPeaks();
            long began = ThisThread.cpuNanos();
            TextTable table = TextTable.read(data.resolve("data.csv"));
            Microdata microdata = microdata(table);
            long encoded = ThisThread.cpuNanos();
            result = recoding.apply(microdata);
            long recoded = ThisThread.cpuNanos();
            write(table, result);
            double took = (ThisThread.cpuNanos() - began) / 1e6;
            if (warm) {
                measured++;
                cpu.add(took);
                core.add((recoded - encoded) / 1e6);
            }
        } while (measured < 5 && !(measured > 0 && System.nanoTime() > until + 20_000_000_000L));
        spec.commandLine()
                .getOut()
                .println(new Figures()
                        .say("rows", result.rows())
                        .say("cpu_ms", median(cpu))
                        .say("recoding_cpu_ms", median(core))
                        .say("peak_heap_mb", peakHeap() / 1e6)
                        .say("classes", result.classes())
                        .say("suppressed", result.suppressed())
                        .say("ncp", result.loss()));
        return 0;
    }

    private static double median(List<Double> values) {
        return Figures.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Recoding recoding() {
        PrivacyModel model = PrivacyModel.kAnonymity(k);
        if (sensitive != null && l > 1) {
            model = model.and(PrivacyModel.distinctDiversity(sensitive, l));
        }
        if (sensitive != null && t < 1) {
            model = model.and(PrivacyModel.equalCloseness(sensitive, t));
        }
        if (mode.equals("full-domain")) {
            return Recoding.fullDomain(model, suppression);
        }
        return Recoding.local(model)
                .vocabulary(vocabulary.equals("tight") ? Recoding.Vocabulary.TIGHT : Recoding.Vocabulary.LABELS);
    }

    private Microdata microdata(TextTable table) throws IOException {
        Microdata.Builder builder = Microdata.builder();
        for (String name : quasiIdentifiers) {
            TextTable.Column column = table.column(name);
            List<List<String>> rows = TextTable.lines(data.resolve("hierarchy_" + name + ".csv"));
            Set<String> known = new HashSet<>();
            rows.forEach(row -> known.add(row.get(0)));
            // Values that nobody put into a hierarchy are generalised to any value at once.
            column.values().stream()
                    .filter(value -> !known.contains(value))
                    .sorted()
                    .forEach(value -> rows.add(List.of(value)));
            Hierarchy hierarchy = Hierarchy.of(rows);
            int[] codeOf = column.values().stream().mapToInt(hierarchy::codeOf).toArray();
            int[] codes = column.rows();
            for (int row = 0; row < codes.length; row++) {
                codes[row] = codeOf[codes[row]];
            }
            builder.quasiIdentifier(name, hierarchy, codes);
        }
        if (sensitive != null) {
            TextTable.Column column = table.column(sensitive);
            List<String> values = new ArrayList<>(table.rows());
            for (int row = 0; row < table.rows(); row++) {
                values.add(column.value(row));
            }
            builder.sensitive(sensitive, values);
        }
        return builder.build();
    }

    private void write(TextTable table, GeneralisedTable result) throws IOException {
        int width = table.header().size();
        int[] place = new int[width];
        byte[][][] others = new byte[width][][];
        for (int i = 0; i < width; i++) {
            place[i] = quasiIdentifiers.indexOf(table.header().get(i));
            if (place[i] < 0) {
                others[i] = table.column(i).values().stream()
                        .map(TextTable::written)
                        .toArray(byte[][]::new);
            }
        }
        Map<String, byte[]> written = new HashMap<>();
        byte[][][] cells = new byte[result.classes()][width][];
        for (int of = 0; of < cells.length; of++) {
            List<String> shown = result.cells(of);
            for (int i = 0; i < width; i++) {
                cells[of][i] =
                        place[i] < 0 ? new byte[0] : written.computeIfAbsent(shown.get(place[i]), TextTable::written);
            }
        }
        byte[] any = Hierarchy.ANY.getBytes(StandardCharsets.UTF_8);
        int[][] numbers = new int[width][];
        for (int i = 0; i < width; i++) {
            numbers[i] = place[i] < 0 ? table.column(i).rows() : new int[0];
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output), 1 << 16)) {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            TextTable.line(header, table.header());
            header.writeTo(out);
            byte[] line = new byte[1 << 12];
            for (int row = 0; row < result.rows(); row++) {
                int of = result.classOf(row);
                int filled = 0;
                for (int i = 0; i < width; i++) {
                    byte[] cell = place[i] < 0 ? others[i][numbers[i][row]] : of < 0 ? any : cells[of][i];
                    if (filled + cell.length + 2 > line.length) {
                        line = java.util.Arrays.copyOf(line, (filled + cell.length + 2) * 2);
                    }
                    System.arraycopy(cell, 0, line, filled, cell.length);
                    filled += cell.length;
                    line[filled++] = (byte) (i == width - 1 ? '\n' : ';');
                }
                out.write(line, 0, filled);
            }
        }
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
