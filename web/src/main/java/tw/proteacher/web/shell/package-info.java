/**
 * The frame every page lives in: who is signed in and under which hat, texts, messages, formats,
 * the guards in front of every request. Knows no page.
 */
@NullMarked
package tw.proteacher.web.shell;

import org.jspecify.annotations.NullMarked;
