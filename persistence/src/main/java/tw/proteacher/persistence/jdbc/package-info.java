/** Plain SQL with records: the few lines that reading a list without an ORM needs. */
@NullMarked
package tw.proteacher.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
