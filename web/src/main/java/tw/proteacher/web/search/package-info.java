/** 站內搜尋: one box over everything that a context offers to be found. */
@NullMarked
package tw.proteacher.web.search;

import org.jspecify.annotations.NullMarked;
