/**
 * 資料匯入 on PostgreSQL: staging by binary COPY into temporary tables, comparison and writing by SQL,
 * one transaction per file. {@link tw.proteacher.persistence.intake.FeedLedger} is what a kind
 * implements.
 */
@NullMarked
package tw.proteacher.persistence.intake;

import org.jspecify.annotations.NullMarked;
