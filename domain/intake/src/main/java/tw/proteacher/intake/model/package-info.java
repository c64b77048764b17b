/** 匯入規則: which file may be taken, what stops it, and where it goes afterwards. */
@NullMarked
package tw.proteacher.intake.model;

import org.jspecify.annotations.NullMarked;
