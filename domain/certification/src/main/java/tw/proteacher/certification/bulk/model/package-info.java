/** What bulk entry works with. */
@NullMarked
package tw.proteacher.certification.bulk.model;

import org.jspecify.annotations.NullMarked;
