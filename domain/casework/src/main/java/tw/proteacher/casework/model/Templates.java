package tw.proteacher.casework.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

/** 表單範本: where the versions of the forms are kept. */
public interface Templates {
  Optional<FormTemplate> find(long id);

  /** See {@link tw.proteacher.casework.Forms#inForce}. */
  List<FormTemplate> inForce(Collection<String> codes, String authority, SchoolYear year);

  default Optional<FormTemplate> inForce(String code, String authority, SchoolYear year) {
    return inForce(List.of(code), authority, year).stream().findFirst();
  }

  List<FormTemplate> allInForce(String authority, SchoolYear year);

  /** The draft that is written by an authority for a form, locked; there is at most one. */
  Optional<TemplateDraft> lockDraft(long id);

  Optional<Long> draftOf(String code, String authority);

  /** Begins the next version as a draft; says its id. */
  long begin(
      String code,
      String authority,
      int firstYear,
      String title,
      List<FormSection> sections,
      String source,
      PersonId by);

  void write(TemplateDraft changed);

  void publish(long id, int firstYear, boolean leftOut, String reason);

  void discard(long id);
}
