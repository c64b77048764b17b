/** 研習時數、資料有誤或遺漏、時數登錄、更正案件: pages. */
@NullMarked
package tw.proteacher.web.training;

import org.jspecify.annotations.NullMarked;
