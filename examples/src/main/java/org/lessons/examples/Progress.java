package org.lessons.examples;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a file has been read, as a bar on standard error once there is enough to wait for. */
final class Progress extends FilterInputStream {

    private static final int WORTH_WAITING_FOR = 300;
    private static final long KIB = 1024;

    private final long size;
    private long read;
    private int cases;
    private ProgressBar bar;

    Progress(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    void step() {
        cases++;
        if (cases == WORTH_WAITING_FOR) {
            bar = new ProgressBarBuilder()
                    .setTaskName("cases")
                    .setInitialMax(size / KIB)
                    .setUnit(" KiB", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        if (bar != null) {
            bar.stepTo(read / KIB);
            bar.setExtraMessage(cases + " read");
        }
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        read += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        read += Math.max(count, 0);
        return count;
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (bar != null) {
            bar.close();
        }
    }
}
