/** Use cases of 表單: filling in, confirming, and keeping the forms themselves. */
@NullMarked
package tw.proteacher.casework.application;

import org.jspecify.annotations.NullMarked;
