package tw.proteacher.casework.model;

import java.util.List;
import tw.proteacher.casework.FormSection;

/**
 * 表單草稿: a version that is still being written.
 *
 * @param revision counts every change
 */
public record TemplateDraft(
    long id,
    String code,
    String authority,
    int version,
    int firstYear,
    String title,
    String source,
    List<FormSection> sections,
    int revision) {
  public TemplateDraft {
    sections = List.copyOf(sections);
  }

  public TemplateDraft with(List<FormSection> changed) {
    return new TemplateDraft(
        id, code, authority, version, firstYear, title, source, changed, revision);
  }

  public TemplateDraft headed(String newTitle, int year, String newSource) {
    return new TemplateDraft(
        id, code, authority, version, year, newTitle, newSource, sections, revision);
  }
}
