/** 發證: certificates with their numbers, their withdrawal, what may be said of them in public. */
@NullMarked
package tw.proteacher.certification.issue;

import org.jspecify.annotations.NullMarked;
