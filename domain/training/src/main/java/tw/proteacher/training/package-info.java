/** 研習時數: the ledger of in-service training hours and its nightly reconciliation. */
@NullMarked
package tw.proteacher.training;

import org.jspecify.annotations.NullMarked;
