package org.lessons.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes one row after the other from the parser: the header as texts, then each cell as what it stands for, straight out
 * of the parser's buffer. A cell is null in which nothing stands, not even quotes.
 */
final class CellHandler extends AbstractBaseCsvCallbackHandler<@Nullable Object[]> {

    private enum Intake {
        TEXT,
        /** A key or a position, which goes to {@link #number} alone. */
        NUMBER,
        /** Something that parses. */
        SPELLING,
        /** Why something is absent. */
        REASON,
        /** Something that follows from a spelling before it. */
        BEHIND,
        PLACE
    }

    /** More than any table has columns: a header may name some that there are not. */
    private static final int WIDEST_HEADER = 4096;

    private final int width;
    private final Intake[] intakes;
    private final boolean[] guarded;
    private final @Nullable Spellings[] spellings;
    private final int[] sources;
    private final String[] places;
    private final long[] numbers;
    private int[] columns;
    private @Nullable Object[] cells = new Object[0];
    private boolean headed;
    private boolean explains;
    private int count;
    private int filled;
    private int badlyQuoted = -1;

    /**
     * Nothing yet.
     *
     * @param isGuarded whether formulas are guarded
     */
    CellHandler(Table table, Lexicon lexicon, boolean isGuarded) {
        List<Column> of = table.columns();
        this.width = of.size();
        this.intakes = new Intake[width];
        this.guarded = new boolean[width];
        this.spellings = new Spellings[width];
        this.sources = new int[width];
        this.places = table.places();
        this.numbers = new long[width];
        this.columns = new int[width];
        for (int i = 0; i < width; i++) {
            Column column = of.get(i);
            columns[i] = i;
            guarded[i] = isGuarded && Guard.concerns(column);
            spellings[i] = lexicon.of(column);
            sources[i] = column.source();
            intakes[i] = intake(table, i, column);
        }
    }

    private Intake intake(Table table, int index, Column column) {
        if (column.use() == Column.Use.KEY) {
            return index == table.place() ? Intake.PLACE : Intake.NUMBER;
        }
        if (spellings[index] != null) {
            return column.use() == Column.Use.WHY ? Intake.REASON : Intake.SPELLING;
        }
        return column.source() >= 0 ? Intake.BEHIND : Intake.TEXT;
    }

    @Override
    protected void handleBegin(long line) {
        cells = new Object[headed ? width : WIDEST_HEADER];
        count = 0;
        filled = 0;
        badlyQuoted = -1;
        explains = false;
        numbers[0] = 0;
    }

    /**
     * From here on rows are read; what came before was the header.
     *
     * @param inFile by place in the file, where each column stands in the table
     */
    void arrange(int[] inFile) {
        columns = inFile;
        headed = true;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        count++;
        if (length > 0 || quoted) {
            filled = count;
            if (!headed) {
                name(index, buffer, offset, length);
            } else if (index < width) {
                take(columns[index], buffer, offset, length, quoted);
            }
        }
    }

    private void name(int index, char[] buffer, int offset, int length) {
        if (index < cells.length) {
            cells[index] = new String(buffer, offset, length);
        }
    }

    private void take(int column, char[] buffer, int from, int all, boolean quoted) {
        boolean hasGuard = guarded[column] && Guard.isOn(buffer, from, all);
        int offset = hasGuard ? from + 1 : from;
        int length = hasGuard ? all - 1 : all;
        boolean understood = false;
        switch (intakes[column]) {
            case NUMBER -> {
                long number = Cells.number(buffer, offset, length);
                numbers[column] = number;
                cells[column] = Cells.NUMBER;
                understood = number > 0;
            }
            case SPELLING -> understood = spell(column, buffer, offset, length);
            case REASON -> {
                explains = true;
                understood = spell(column, buffer, offset, length);
            }
            case BEHIND -> understood = follow(column, buffer, offset, length);
            case PLACE -> understood = place(column, buffer, offset, length);
            default -> cells[column] = new String(buffer, offset, length);
        }
        if (!understood && !quoted && badlyQuoted < 0) {
            findQuote(column, buffer, offset, length);
        }
    }

    private boolean spell(int index, char[] buffer, int offset, int length) {
        Spellings of = spellings[index];
        if (of == null) {
            throw new IllegalStateException("a column of codes has no spellings");
        }
        Spelling spelling = of.of(buffer, offset, length);
        cells[index] = spelling;
        return spelling.value() != null;
    }

    private boolean follow(int index, char[] buffer, int offset, int length) {
        Object source = cells[sources[index]];
        if (source instanceof Spelling) {
            @Nullable String[] behind = ((Spelling) source).behind();
            int nth = index - sources[index] - 1;
            String wanted = nth < behind.length ? behind[nth] : null;
            if (wanted != null && Cells.isWritten(wanted, buffer, offset, length)) {
                cells[index] = wanted;
                return true;
            }
        }
        cells[index] = new String(buffer, offset, length);
        return false;
    }

    private boolean place(int index, char[] buffer, int offset, int length) {
        for (String place : places) {
            if (Cells.isWritten(place, buffer, offset, length)) {
                cells[index] = place;
                return true;
            }
        }
        cells[index] = new String(buffer, offset, length);
        return false;
    }

    private void findQuote(int index, char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '"') {
                badlyQuoted = index;
                return;
            }
        }
    }

    @Override
    protected @Nullable Object[] buildRecord() {
        return cells;
    }

    /** The cells of the row. */
    @Nullable
    Object[] cells() {
        return cells;
    }

    /** The number in that column: 0 when there is none or no such column, negative when it is none of ours. */
    long number(int column) {
        return column < 0 || cells[column] == null ? 0 : numbers[column];
    }

    /** Whether any cell says why something is absent. */
    boolean explains() {
        return explains;
    }

    /** How many cells the row had, or has so far. */
    int count() {
        return count;
    }

    /** How many cells there are up to the last that holds something. */
    int filled() {
        return filled;
    }

    /** The column of the cell that is being read, of so many. */
    int column(int of) {
        return columns[Math.min(count, of - 1)];
    }

    /** The first cell in which a quote stands that does not enclose it; negative when there is none. */
    int badlyQuoted() {
        return badlyQuoted;
    }
}
