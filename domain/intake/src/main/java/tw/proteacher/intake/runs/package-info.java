/**
 * 執行紀錄: the nightly runs as the platform itself remembers them. The batch runtime only executes;
 * whether a run waits, runs, stopped or ended stands in the ledger of this package, and who
 * executes it is known by a database lock that dies with the one who holds it. Starting, taking up
 * after a crash, restarting and going on after a decision are therefore one and the same thing: a
 * run in an active state whose lock is free is taken up by whoever comes first.
 */
@NullMarked
package tw.proteacher.intake.runs;

import org.jspecify.annotations.NullMarked;
