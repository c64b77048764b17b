/** 課程性質: what the hours of a course count as, and putting that right after its rules changed. */
@NullMarked
package tw.proteacher.training.kind;

import org.jspecify.annotations.NullMarked;
