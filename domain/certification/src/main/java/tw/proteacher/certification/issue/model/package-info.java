/** What issuing works with. */
@NullMarked
package tw.proteacher.certification.issue.model;

import org.jspecify.annotations.NullMarked;
