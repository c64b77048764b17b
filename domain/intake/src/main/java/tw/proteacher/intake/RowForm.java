package tw.proteacher.intake;

import java.util.List;

/**
 * 欄位位置: where the engine finds what it needs of a row without knowing its meaning. Positions count
 * from 0 (異動別); {@link #NONE} where a kind has no such field.
 *
 * @param id 身分證字號: masked in exceptions, sealed in parked rows
 * @param name the name that is checked for lost characters
 * @param school 學校代碼, kept with exceptions so that they can be narrowed to a school
 * @param key the fields that together are the key, in order
 */
public record RowForm(int id, int name, int school, List<Integer> key) {
  public static final int NONE = -1;

  public RowForm {
    key = List.copyOf(key);
  }
}
