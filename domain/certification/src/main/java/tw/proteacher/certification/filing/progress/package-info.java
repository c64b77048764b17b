/** 進度: how far a case is, step by step and item by item. */
@NullMarked
package tw.proteacher.certification.filing.progress;

import org.jspecify.annotations.NullMarked;
