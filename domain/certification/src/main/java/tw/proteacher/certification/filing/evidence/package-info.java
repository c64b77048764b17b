/** 佐證: performances of practice items with their forms, files and colleagues. */
@NullMarked
package tw.proteacher.certification.filing.evidence;

import org.jspecify.annotations.NullMarked;
