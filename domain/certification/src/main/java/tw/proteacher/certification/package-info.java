/** 三類人才認證: rule sets, eligibility, certificates and their corrections. */
@NullMarked
package tw.proteacher.certification;

import org.jspecify.annotations.NullMarked;
