/**
 * 夜間作業: the steps of {@code nightly-reconciliation.xml} and what lets them go on after a crash. A
 * step calls the domain and nothing else; which steps are over stands in the run ledger, so that a
 * run taken up again begins where the one before it ended.
 */
@NullMarked
package tw.proteacher.batch.nightly;

import org.jspecify.annotations.NullMarked;
