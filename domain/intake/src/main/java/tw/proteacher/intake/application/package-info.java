/** What the nightly job and the operators ask of the intake. */
@NullMarked
package tw.proteacher.intake.application;

import org.jspecify.annotations.NullMarked;
