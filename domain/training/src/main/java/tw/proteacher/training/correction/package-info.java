/**
 * 資料有誤或遺漏: what teachers report about their hours and certificates, how centres decide, and what
 * they enter by hand. Use cases and reads; the case itself is in {@code model}.
 */
@NullMarked
package tw.proteacher.training.correction;

import org.jspecify.annotations.NullMarked;
