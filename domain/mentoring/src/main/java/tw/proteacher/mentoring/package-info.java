/** 教學輔導教師: the published language of mentoring. */
@NullMarked
package tw.proteacher.mentoring;

import org.jspecify.annotations.NullMarked;
