/** Takes people out of a case, and says what remains. */
@org.jspecify.annotations.NullMarked
module org.lessons.anonymise {
    requires transitive org.lessons.model;
    requires static transitive org.jspecify;

    // Policies, plans, the gate and the engine.
    exports org.lessons.anonymise;
    // SPI: what finds names in text, and ours.
    exports org.lessons.anonymise.detect;
    // SPI: what is put in their place, and ours.
    exports org.lessons.anonymise.treat;
}
