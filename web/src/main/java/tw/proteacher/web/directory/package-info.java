/** Pages about people, schools, accounts and roles. */
@NullMarked
package tw.proteacher.web.directory;

import org.jspecify.annotations.NullMarked;
