/** 系統維運: pages for operators. */
@NullMarked
package tw.proteacher.web.operations;

import org.jspecify.annotations.NullMarked;
