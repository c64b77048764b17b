package tw.proteacher.casework;

import java.io.Serializable;

/**
 * 欄位意見: what somebody remarked at one field of a sheet.
 *
 * @param field key of the field
 * @param remark what was written
 * @param by who wrote it, or empty where that is not shown
 */
public record FieldComment(String field, String remark, String by) implements Serializable {}
