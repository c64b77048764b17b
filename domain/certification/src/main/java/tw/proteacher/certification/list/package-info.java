/** 學校認證總表: whom a school recommends in a round. */
@NullMarked
package tw.proteacher.certification.list;

import org.jspecify.annotations.NullMarked;
