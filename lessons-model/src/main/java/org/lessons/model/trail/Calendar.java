package org.lessons.model.trail;
/** Resolves times. */
public final class Calendar {
    private Calendar() {}
}
