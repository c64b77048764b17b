/**
 * 公告、訊息、檔案: what the platform tells people and the files it hands out or takes in. Published here:
 * how other contexts send a message, keep an upload, and how mails leave the house.
 */
@NullMarked
package tw.proteacher.notices;

import org.jspecify.annotations.NullMarked;
