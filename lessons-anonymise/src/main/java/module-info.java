/** Takes people out of a case, and says what remains. */
@org.jspecify.annotations.NullMarked
module org.lessons.anonymise {
    requires transitive org.lessons.model;
    requires static transitive org.jspecify;
    // Only for whoever adds a trained model; an automatic module, so it must not be passed on.
    requires static org.apache.opennlp.tools;

    // Policies, plans, the gate and the engine.
    exports org.lessons.anonymise;
    // SPI: what finds names in text, and ours.
    exports org.lessons.anonymise.detect;
    // A trained model as one more detector, where OpenNLP is on the path.
    exports org.lessons.anonymise.opennlp;
    // Makes the rows of any table so alike that none stands out; SPI: models and scores of cuts.
    exports org.lessons.anonymise.microdata;
    // Many cases at once: the release, what it still gives away, and the ledger of what has gone out. SPI: coarsenings.
    exports org.lessons.anonymise.release;
    // Cross-tabulations that may be handed out: rule sets, suppression, rounding.
    exports org.lessons.anonymise.tabulate;
    // SPI: what is put in their place, and ours.
    exports org.lessons.anonymise.treat;
}
