/** Starts the platform with one command: PostgreSQL, then the application server, then wait. */
@NullMarked
package tw.proteacher.launcher;

import org.jspecify.annotations.NullMarked;
