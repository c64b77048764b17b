/** Pages of 表單: filling in, confirming, and the forms of a centre. */
@NullMarked
package tw.proteacher.web.casework;

import org.jspecify.annotations.NullMarked;
