/** 最新消息、訊息通知、檔案下載、操作教學: pages, the download servlet and what the shell asks for. */
@NullMarked
package tw.proteacher.web.notices;

import org.jspecify.annotations.NullMarked;
