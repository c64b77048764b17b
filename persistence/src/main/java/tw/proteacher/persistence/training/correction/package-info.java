/** 資料更正、人工登錄: the cases, the hours pages and what centres enter, in SQL and mappings. */
@NullMarked
package tw.proteacher.persistence.training.correction;

import org.jspecify.annotations.NullMarked;
