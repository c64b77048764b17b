/** 申請入口: where somebody may apply, and how a case begins. */
@NullMarked
package tw.proteacher.certification.filing.entrance;

import org.jspecify.annotations.NullMarked;
