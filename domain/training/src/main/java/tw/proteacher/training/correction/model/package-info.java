/** The correction case and the rules of entering hours; private to this context. */
@NullMarked
package tw.proteacher.training.correction.model;

import org.jspecify.annotations.NullMarked;
