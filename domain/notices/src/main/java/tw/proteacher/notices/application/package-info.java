/** 公告、訊息、檔案: the use cases and reads that pages and the operations of this context call. */
@NullMarked
package tw.proteacher.notices.application;

import org.jspecify.annotations.NullMarked;
