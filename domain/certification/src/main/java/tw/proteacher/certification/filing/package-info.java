/** 認證申請: a teacher begins a case, shows what was practised, hands it in and follows it. */
@NullMarked
package tw.proteacher.certification.filing;

import org.jspecify.annotations.NullMarked;
