package tw.proteacher.casework;

import java.io.Serializable;
import tw.proteacher.shared.Finding;

/**
 * 欄位檢核結果: what is wrong with one field.
 *
 * @param field key of the field; in rows {@code <field>.<row>.<column>}, the row counted from 0 or
 *     named
 */
public record FieldFinding(String field, Finding finding) implements Serializable {}
