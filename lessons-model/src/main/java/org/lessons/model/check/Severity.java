package org.lessons.model.check;

/** How much a finding matters; the gravest first. */
public enum Severity {
    /** It contradicts itself, and cannot go outside as it is. */
    ERROR,
    /** It can be right, and is often a mistake. */
    WARNING,
    /** Nothing is wrong; something could be told better. */
    ADVICE
}
