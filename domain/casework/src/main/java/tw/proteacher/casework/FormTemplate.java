package tw.proteacher.casework;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * 表單範本: one version of one form of one authority.
 *
 * @param code which form, such as {@code OBSERVATION}; the same for every authority
 * @param authority code of an {@link tw.proteacher.shared.Authority}
 * @param version counts up within form and authority
 * @param firstYear first school year it is for
 */
public record FormTemplate(
    long id,
    String code,
    String authority,
    int version,
    int firstYear,
    String title,
    List<FormSection> sections)
    implements Serializable {
  public FormTemplate {
    sections = List.copyOf(sections);
  }

  public List<FormField> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  public Optional<FormField> field(String key) {
    return fields().stream().filter(field -> field.key().equals(key)).findFirst();
  }
}
