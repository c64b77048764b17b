/** 例外資料: rows that were not taken, looked at by operators and, for their own county, by centres. */
@NullMarked
package tw.proteacher.intake.exceptions;

import org.jspecify.annotations.NullMarked;
