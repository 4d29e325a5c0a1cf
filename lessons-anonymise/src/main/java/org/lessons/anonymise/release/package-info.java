/**
 * What is asked before a collection of treated cases leaves the house, and what is kept of it afterwards.
 *
 * <p>The {@link org.lessons.anonymise.release.Ledger} remembers each release by fingerprints and never by values. Describe a
 * release that is about to go out with a {@link org.lessons.anonymise.release.ReleaseOutline}, ask {@link
 * org.lessons.anonymise.release.Ledger#check} what it would give away together with those before it, and {@link
 * org.lessons.anonymise.release.Ledger#record} it when it has gone. A ledger is a described record, so it can be written and
 * read as a file; it and its {@link org.lessons.anonymise.release.LedgerKey} stay in the house.
 *
 * <p>There is no SPI. All types are immutable and safe for use by several threads, builders excepted.
 */
@NullMarked
package org.lessons.anonymise.release;

import org.jspecify.annotations.NullMarked;
