/** What repositories over Jakarta Persistence share. */
@NullMarked
package tw.proteacher.persistence.jpa;

import org.jspecify.annotations.NullMarked;
