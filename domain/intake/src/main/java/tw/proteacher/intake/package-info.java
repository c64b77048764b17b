/**
 * 資料匯入: how a nightly file is received, verified, cut into rows and accounted for. Knows files and
 * rows; what a row means belongs to the context that owns the kind.
 */
@NullMarked
package tw.proteacher.intake;

import org.jspecify.annotations.NullMarked;
