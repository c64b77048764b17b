/** 夜間作業: what runs by itself. Jobs tell their story in XML; the steps call the domain. */
@NullMarked
package tw.proteacher.batch;

import org.jspecify.annotations.NullMarked;
