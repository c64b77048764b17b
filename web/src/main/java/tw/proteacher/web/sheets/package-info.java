/** 試算表: one description of rows written as ODS, XLSX or CSV, and all three read back as text. */
@NullMarked
package tw.proteacher.web.sheets;

import org.jspecify.annotations.NullMarked;
