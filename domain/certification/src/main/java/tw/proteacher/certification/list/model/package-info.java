/** The inside of 學校認證總表; no other context sees it. */
@NullMarked
package tw.proteacher.certification.list.model;

import org.jspecify.annotations.NullMarked;
