/** What centres publish, and the rules of sending; private to this context. */
@NullMarked
package tw.proteacher.notices.model;

import org.jspecify.annotations.NullMarked;
