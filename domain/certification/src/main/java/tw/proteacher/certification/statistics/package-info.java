/** 認證統計: how many are certified where, for whoever plans. */
@NullMarked
package tw.proteacher.certification.statistics;

import org.jspecify.annotations.NullMarked;
