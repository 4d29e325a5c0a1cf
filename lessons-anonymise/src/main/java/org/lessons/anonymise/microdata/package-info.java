/**
 * Makes the rows of any table so alike that none stands out: k-anonymity and its kin, by generalising and suppressing.
 *
 * <p>Put the columns by which somebody could be known into a {@link org.lessons.anonymise.microdata.Microdata}, each with a
 * {@link org.lessons.anonymise.microdata.Hierarchy}, say what every class must satisfy with a {@link
 * org.lessons.anonymise.microdata.PrivacyModel}, and let a {@link org.lessons.anonymise.microdata.Recoding} make a {@link
 * org.lessons.anonymise.microdata.GeneralisedTable} of it. Models and {@link org.lessons.anonymise.microdata.CutScore}s of your
 * own are welcome: both are SPIs. Terms are those of ISO/IEC 20889.
 *
 * <p>All types are immutable and safe for use by several threads, builders excepted. Nothing here is random: the same rows, in
 * any order, give the same classes. There is no state but what is handed in, so a part of a
 * table can be recoded apart from the rest: {@link org.lessons.anonymise.microdata.Microdata#part}.
 */
@NullMarked
package org.lessons.anonymise.microdata;

import org.jspecify.annotations.NullMarked;
