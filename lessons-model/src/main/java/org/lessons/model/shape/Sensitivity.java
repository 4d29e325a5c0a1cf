package org.lessons.model.shape;

/**
 * How near a component comes to saying who somebody is (the terms of ISO/IEC 20889).
 *
 * <p>A component that does not say is {@link #DIRECT}: what nobody thought about is treated as the worst.
 */
public enum Sensitivity {
    /** Says who it is by itself: a name, a number, an address. The default. */
    DIRECT,
    /** Says who it is together with others: a date, a place, a rare setting. */
    QUASI,
    /** Says nothing of who it is. */
    SAFE
}
