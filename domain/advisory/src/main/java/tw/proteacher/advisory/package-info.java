/** 到校諮詢輔導 (一般、指定): the published language of advisory visits. */
@NullMarked
package tw.proteacher.advisory;

import org.jspecify.annotations.NullMarked;
