package tw.proteacher.web.search;

import java.io.Serializable;

/**
 * 搜尋結果: one thing that can be found.
 *
 * @param kind bundle key of what it is
 * @param address below the context, with its query
 */
public record Hit(String kind, String title, String text, String address) implements Serializable {}
