package org.lessons.anonymise.detect;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time until which a detector may work on a passage.
 *
 * <p>Ask {@link #isPast()} now and then and stop when it is; what comes later is not used, and the passage is redacted.
 * Safe for use by several threads.
 */
public final class Deadline {

    private final LongSupplier nanos;
    private final long end;

    private Deadline(LongSupplier nanos, long end) {
        this.nanos = nanos;
        this.end = end;
    }

    /**
     * A deadline that far ahead.
     *
     * @param ahead how long from now
     * @param nanos a clock that only goes forward, such as {@code System::nanoTime}
     * @return the deadline
     */
    public static Deadline in(Duration ahead, LongSupplier nanos) {
        return new Deadline(nanos, nanos.getAsLong() + ahead.toNanos());
    }

    /**
     * Whether it is over.
     *
     * @return true when the detector should stop
     */
    public boolean isPast() {
        return nanos.getAsLong() - end > 0;
    }
}
