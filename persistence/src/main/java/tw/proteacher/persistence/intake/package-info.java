/** What the intake keeps: files, rows that were not taken, runs. */
@NullMarked
package tw.proteacher.persistence.intake;

import org.jspecify.annotations.NullMarked;
