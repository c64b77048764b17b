/** Where cases, their evidence and what was found about them are kept. */
@NullMarked
package tw.proteacher.persistence.certification.filing;

import org.jspecify.annotations.NullMarked;
