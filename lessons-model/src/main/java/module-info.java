/** What a case is, and whether it is valid. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // The sibling that may read our words is compiled after us.
module org.lessons.model {
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    // The records of a case, their builders, and what may leave the house.
    exports org.lessons.model;
    // Findings, validation and readiness.
    exports org.lessons.model.check;
    // How well those who coded cases agree.
    exports org.lessons.model.coding;
    // What we call things in English and Welsh: for our own modules alone.
    exports org.lessons.model.resource to
            org.lessons.io;
    // How records are laid out: for whoever writes, reads, treats or documents any of them.
    exports org.lessons.model.shape;
    // Tables that say what their columns mean.
    exports org.lessons.model.table;
    // Dates that may be vague, lapses and their comparison.
    exports org.lessons.model.time;
    // The order of events and the lag between them.
    exports org.lessons.model.trail;
    // Codes, their lists and labels, and what becomes of them elsewhere.
    exports org.lessons.model.vocabulary;

    // Constraints are read, and those who check them made, by reflection.
    opens org.lessons.model to
            org.hibernate.validator;
    opens org.lessons.model.check.rules to
            org.hibernate.validator;
}
