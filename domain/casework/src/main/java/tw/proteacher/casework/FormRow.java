package tw.proteacher.casework;

import java.io.Serializable;
import java.util.List;

/**
 * 指標: one row that a form names.
 *
 * @param key what its answer is kept under
 * @param label what people read
 * @param points 檢核重點: what to look at in this row
 */
public record FormRow(String key, String label, List<String> points) implements Serializable {
  public FormRow {
    points = List.copyOf(points);
  }
}
