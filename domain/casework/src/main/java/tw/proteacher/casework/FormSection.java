package tw.proteacher.casework;

import java.io.Serializable;
import java.util.List;

/**
 * 表單段落.
 *
 * @param key unique in its form
 * @param title heading
 * @param hint sentence under the heading, or empty
 */
public record FormSection(String key, String title, String hint, List<FormField> fields)
    implements Serializable {
  public FormSection {
    fields = List.copyOf(fields);
  }
}
