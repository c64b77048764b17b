/**
 * 公告、訊息、檔案: what the platform tells people and the files it hands out.
 */
@NullMarked
package tw.proteacher.notices;

import org.jspecify.annotations.NullMarked;
