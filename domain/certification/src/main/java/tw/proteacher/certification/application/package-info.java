/** 認證: what people and the nightly job can do with rules, eligibility and certificates. */
@NullMarked
package tw.proteacher.certification.application;

import org.jspecify.annotations.NullMarked;
