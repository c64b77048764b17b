package tw.proteacher.notices;

import java.io.InputStream;

/**
 * 上傳: a file as somebody sent it; nothing about it is believed yet.
 *
 * @param name what the sender calls it
 * @param content read at most up to the limit, closed by whoever opened it
 */
public record Upload(String name, InputStream content) {}
