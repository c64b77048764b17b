/**
 * 資料品質檢核: questions put to the whole database every night whose answer should be "none". The
 * questions are data ({@code intake.quality_check}); what they mean stands in the bundles under
 * {@code operations.quality.<code>}.
 */
@NullMarked
package tw.proteacher.intake.quality;

import org.jspecify.annotations.NullMarked;
