package tw.proteacher.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.model.FormEditing;
import tw.proteacher.casework.model.TemplateDraft;
import tw.proteacher.casework.model.Templates;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.UseCase;

/** 編修表單: what a centre does with the draft of one of its forms. */
@ApplicationScoped
@Transactional
public class EditForms {
  @Inject private Templates templates;

  /**
   * Which draft, as it was seen.
   *
   * @param revision of the draft when its page was opened
   */
  public record Draft(long id, int revision) {}

  /** What a form is called, from which school year on it counts, and what it goes back to. */
  public record Head(String title, int firstYear, String source) {
    TemplateDraft on(TemplateDraft draft) {
      if (!SchoolYear.isOne(firstYear)) {
        throw new RuleViolation("casework.form.bad_year", firstYear);
      }
      return draft.headed(title.strip(), firstYear, source.strip());
    }
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.head")
  public void head(Draft draft, Head head) {
    templates.write(head.on(open(draft)));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.add_section")
  public void addSection(Draft draft, String title, String hint) {
    change(
        draft,
        sections ->
            FormEditing.addSection(
                sections, FormEditing.freshKey(sections), title.strip(), hint.strip()));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.head_section")
  public void headSection(Draft draft, String key, String title, String hint) {
    change(draft, sections -> FormEditing.head(sections, key, title.strip(), hint.strip()));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.drop_section")
  public void dropSection(Draft draft, String key) {
    change(draft, sections -> FormEditing.dropSection(sections, key));
  }

  /** A new field at the end of a section. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.add_field")
  public void addField(Draft draft, String section, FieldDraft typed) {
    change(draft, sections -> FormEditing.add(sections, section, fresh(sections, typed)));
  }

  /** A new column at the end of a table. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.add_column")
  public void addColumn(Draft draft, String table, FieldDraft typed) {
    change(draft, sections -> FormEditing.addColumn(sections, table, fresh(sections, typed)));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.change_field")
  public void changeField(Draft draft, String path, FieldDraft typed) {
    change(
        draft,
        sections -> {
          FormField before = FormEditing.find(sections, path);
          return FormEditing.replace(sections, path, FieldReader.read(typed, before, before.key()));
        });
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.move_field")
  public void moveField(Draft draft, String path, boolean up) {
    change(draft, sections -> FormEditing.move(sections, path, up));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.drop_field")
  public void dropField(Draft draft, String path) {
    change(draft, sections -> FormEditing.drop(sections, path));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.discard")
  public void discard(Draft draft) {
    templates.discard(open(draft).id());
  }

  private static FormField fresh(List<FormSection> sections, FieldDraft typed) {
    return FieldReader.read(typed, null, FormEditing.freshKey(sections));
  }

  private void change(Draft draft, UnaryOperator<List<FormSection>> change) {
    TemplateDraft before = open(draft);
    templates.write(before.with(change.apply(before.sections())));
  }

  private TemplateDraft open(Draft draft) {
    TemplateDraft open =
        templates.lockDraft(draft.id()).orElseThrow(() -> new NotFound("form", draft.id()));
    Access.over(Authority.subject(open.authority()));
    Access.about("form", open.id());
    if (open.revision() != draft.revision()) {
      throw new RuleViolation("casework.form.changed_meanwhile");
    }
    return open;
  }
}
