/** How the directory is kept in its schema. */
@NullMarked
package tw.proteacher.persistence.directory;

import org.jspecify.annotations.NullMarked;
