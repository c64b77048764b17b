/** 證書: issuing, papers and badges, public verification, statistics. */
@NullMarked
package tw.proteacher.web.certificates;

import org.jspecify.annotations.NullMarked;
