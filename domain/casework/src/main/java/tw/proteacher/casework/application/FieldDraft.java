package tw.proteacher.casework.application;

import java.io.Serializable;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField.Side;

/**
 * 欄位草稿: a field as an officer types it.
 *
 * @param choices one choice a line
 * @param rows one row a line; lines that begin with a dash are check points of the row above
 */
public record FieldDraft(
    FieldKind kind,
    String label,
    String hint,
    boolean required,
    int maxLength,
    int minimum,
    String choices,
    String rows,
    Side side)
    implements Serializable {}
