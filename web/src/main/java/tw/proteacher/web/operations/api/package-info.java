/** 維運介面: the operations API of docs/operations.md, health and metrics, for scripts and monitors. */
@NullMarked
package tw.proteacher.web.operations.api;

import org.jspecify.annotations.NullMarked;
