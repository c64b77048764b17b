/** Adapters of 案件共用件. */
@NullMarked
package tw.proteacher.persistence.casework;

import org.jspecify.annotations.NullMarked;
