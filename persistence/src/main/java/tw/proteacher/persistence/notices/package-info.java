/** 公告、訊息、檔案: SQL, mappings, the checks of uploads and the way to the mail server. */
@NullMarked
package tw.proteacher.persistence.notices;

import org.jspecify.annotations.NullMarked;
