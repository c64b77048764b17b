/** 辦理進度: where the cases and lists of a round stand, for the centre that holds it. */
@NullMarked
package tw.proteacher.certification.pipeline;

import org.jspecify.annotations.NullMarked;
