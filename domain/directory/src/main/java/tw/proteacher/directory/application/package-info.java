/** What people do with the directory: one class per piece of work, and the lists screens show. */
@NullMarked
package tw.proteacher.directory.application;

import org.jspecify.annotations.NullMarked;
