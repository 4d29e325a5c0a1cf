package org.lessons.io.json;

import java.util.function.UnaryOperator;

/**
 * One step from a version of the schema to the next: what a document says in the older one, said in the newer.
 *
 * <p>It sees the whole document, a case file or any other, and nothing else: no clock, no file, no record. What it does
 * not name stays as it is.
 *
 * @param from the version that it takes
 * @param to the version that it gives
 * @param step the change; the version of the document is changed for it
 */
record Upcast(String from, String to, UnaryOperator<Value> step) {}
