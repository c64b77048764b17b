/** 審查: the reviewer's desk, and the centre's pages about the review of its rounds. */
@NullMarked
package tw.proteacher.web.review;

import org.jspecify.annotations.NullMarked;
