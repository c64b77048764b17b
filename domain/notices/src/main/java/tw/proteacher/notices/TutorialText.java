package tw.proteacher.notices;

/**
 * 教學內容: what an editor writes in one field. A line that begins with {@code #} opens a section, the
 * lines below it are its text; text before the first heading stands in a section without one.
 */
public record TutorialText(String title, String summary, int sort, String text) {}
