package tw.proteacher.web.shell;

/**
 * One entry of the main menu.
 *
 * @param to outcome of the page
 * @param text key in the bundle {@code shell}
 * @param current whether the page belongs to this entry
 * @param count number shown beside it, or zero
 */
public record MenuEntry(String to, String text, boolean current, long count) {}
