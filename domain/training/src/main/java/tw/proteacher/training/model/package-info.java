/** 研習時數的匯入: what a row of the hours feed says. */
@NullMarked
package tw.proteacher.training.model;

import org.jspecify.annotations.NullMarked;
