/** 批次登錄: a centre enters many certificates of former years from one sheet. */
@NullMarked
package tw.proteacher.certification.bulk;

import org.jspecify.annotations.NullMarked;
