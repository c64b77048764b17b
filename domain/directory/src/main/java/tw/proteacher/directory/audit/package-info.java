/** 稽核查詢: looking into the audit trail, and proving that nobody has touched it. */
@NullMarked
package tw.proteacher.directory.audit;

import org.jspecify.annotations.NullMarked;
