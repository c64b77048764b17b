/**
 * How PrimeFaces lives on our pages: its scripts load only where a widget stands, its inline
 * scripts carry a nonce of the one response, and a post needs nothing of it.
 */
@NullMarked
package tw.proteacher.web.shell.widget;

import org.jspecify.annotations.NullMarked;
