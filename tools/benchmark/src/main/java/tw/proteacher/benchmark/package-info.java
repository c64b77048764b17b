/**
 * 效能量測: the nightly job of the running server held against a bare COPY, an ordinary chunk job and
 * hand-written SQL, all on the same machine, database and files, in one run.
 */
@NullMarked
package tw.proteacher.benchmark;

import org.jspecify.annotations.NullMarked;
