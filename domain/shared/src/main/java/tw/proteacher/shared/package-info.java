/**
 * 共用語彙: values, findings and the use-case gate. Nothing here knows a context; what several contexts
 * need beyond that has a module of its own (intake, notices).
 */
@NullMarked
package tw.proteacher.shared;

import org.jspecify.annotations.NullMarked;
