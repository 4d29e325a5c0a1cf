/** Write and read cases: JSON and CSV that lose nothing. */
@org.jspecify.annotations.NullMarked
module org.lessons.io {
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;
    requires transitive org.lessons.model;
    requires transitive tools.jackson.databind;

    // What reading gives, the limits it keeps to, and the token for what identifies people.
    exports org.lessons.io;
    // Documents and lines of JSON, and the module for a host's own mapper.
    exports org.lessons.io.json;
    // Data packages: a table for each repeated record, with keys.
    exports org.lessons.io.csv;
    // A case for a room, a case for a journal, many cases for a book, and a sheet for whoever takes one down.
    exports org.lessons.io.publish;
}
