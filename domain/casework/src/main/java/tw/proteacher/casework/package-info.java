/**
 * 案件共用件: small parts that several functions build their cases from: forms as data, printed and
 * stamped copies, review with decisions, receipts, periods and the timeline of a case. Parts, not
 * an engine: each context keeps its own statuses and says what a step means.
 */
@NullMarked
package tw.proteacher.casework;

import org.jspecify.annotations.NullMarked;
