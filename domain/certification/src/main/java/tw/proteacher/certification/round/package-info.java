/** 認證梯次: who takes applications when, for which tiers, with which items and standards. */
@NullMarked
package tw.proteacher.certification.round;

import org.jspecify.annotations.NullMarked;
