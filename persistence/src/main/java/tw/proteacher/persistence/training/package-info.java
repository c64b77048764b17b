/** 研習時數 on PostgreSQL: the ledger the feed writes by SQL, and what is read from it. */
@NullMarked
package tw.proteacher.persistence.training;

import org.jspecify.annotations.NullMarked;
