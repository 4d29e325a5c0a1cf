/**
 * Finds names by a model that the host has trained, with Apache OpenNLP: an optional dependency.
 *
 * <p>{@link org.lessons.anonymise.opennlp.TrainedNames} is the one type here. Nothing else in this module refers to it or to
 * OpenNLP, so whoever does not use it needs no more on the path; whoever does adds {@code
 * org.apache.opennlp:opennlp-tools} and, with modules, requires {@code org.apache.opennlp.tools} and, since that one is
 * automatic and cannot say so, {@code org.slf4j}.
 *
 * <p>No model comes along. The detectors it makes are shared between threads and keep nothing of what they have read.
 */
@NullMarked
package org.lessons.anonymise.opennlp;

import org.jspecify.annotations.NullMarked;
