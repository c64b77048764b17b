package tw.proteacher.casework;

import java.io.Serializable;

/**
 * 選項: one answer that may be chosen.
 *
 * @param value what is kept
 * @param label what people read
 */
public record FormChoice(String value, String label) implements Serializable {}
