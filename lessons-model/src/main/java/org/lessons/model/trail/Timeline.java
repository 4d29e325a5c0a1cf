package org.lessons.model.trail;

import org.lessons.model.FailureCase;

/** Order of events. */
public final class Timeline {
    private Timeline() {}

    static void of(FailureCase c) {}
}
