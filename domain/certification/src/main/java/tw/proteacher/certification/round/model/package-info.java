/** The inside of 認證梯次; no other context sees it. */
@NullMarked
package tw.proteacher.certification.round.model;

import org.jspecify.annotations.NullMarked;
