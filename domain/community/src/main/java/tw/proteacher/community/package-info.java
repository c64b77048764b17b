/** 教師專業學習社群: the published language of learning communities. */
@NullMarked
package tw.proteacher.community;

import org.jspecify.annotations.NullMarked;
