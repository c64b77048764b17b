/** 首頁: what waits for me, and the news. */
@NullMarked
package tw.proteacher.web.home;

import org.jspecify.annotations.NullMarked;
