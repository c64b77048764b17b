/** What the review's use cases are built from; private to 認證. */
@NullMarked
package tw.proteacher.certification.review.model;

import org.jspecify.annotations.NullMarked;
