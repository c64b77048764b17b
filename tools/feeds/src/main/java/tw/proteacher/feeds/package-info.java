/**
 * 匯入檔產生器: an invented country and the feeds it would hand over each night, of any size, with known
 * truth. Plain Java without dependencies; everything follows from a seed.
 */
@NullMarked
package tw.proteacher.feeds;

import org.jspecify.annotations.NullMarked;
