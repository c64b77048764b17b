/** Migrations and the audit trail. */
@NullMarked
package tw.proteacher.persistence.platform;

import org.jspecify.annotations.NullMarked;
