/** 示範資料: the demo accounts and what centres have published for them; loaded in demo mode only. */
@NullMarked
package tw.proteacher.persistence.demo;

import org.jspecify.annotations.NullMarked;
