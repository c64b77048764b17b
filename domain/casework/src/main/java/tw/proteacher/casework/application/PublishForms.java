package tw.proteacher.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.application.EditForms.Draft;
import tw.proteacher.casework.application.EditForms.Head;
import tw.proteacher.casework.application.FormQueries.FormRow;
import tw.proteacher.casework.application.FormQueries.FormVersion;
import tw.proteacher.casework.model.TemplateDraft;
import tw.proteacher.casework.model.TemplatePolicy;
import tw.proteacher.casework.model.Templates;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.UseCase;

/**
 * 發布表單: begins the next version of a form, publishes it, or says that the county does not use the
 * form. A published version is never changed; sheets keep the version they were begun with.
 */
@ApplicationScoped
@Transactional
public class PublishForms {
  @Inject private Templates templates;
  @Inject private FormQueries forms;
  @Inject private Clock clock;

  /** A draft for an authority that starts as another version is; says its id. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.begin")
  public long begin(long fromId, String authority) {
    FormVersion from = from(fromId, authority);
    FormRow row = from.row();
    Optional<Long> draft = templates.draftOf(row.code(), authority);
    return draft.orElseGet(
        () ->
            templates.begin(
                row.code(),
                authority,
                SchoolYear.of(LocalDate.now(clock)).roc(),
                row.title(),
                from.template().sections(),
                row.source(),
                Access.me()));
  }

  /** Publishes a draft under the head it is to have, stored before or not. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.publish")
  public void publish(Draft draft, Head head, String reason) {
    TemplateDraft seen =
        templates.lockDraft(draft.id()).orElseThrow(() -> new NotFound("form", draft.id()));
    Access.over(Authority.subject(seen.authority()));
    Access.about("form", seen.id());
    if (seen.revision() != draft.revision()) {
      throw new RuleViolation("casework.form.changed_meanwhile");
    }
    TemplateDraft open = head.on(seen);
    List<Finding> findings =
        new ArrayList<>(
            TemplatePolicy.check(
                open.title(), open.sections(), ministrys(open.code(), open.firstYear())));
    if (reason.isBlank()) {
      findings.add(Finding.block("casework.form.reason_missing"));
    }
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    templates.write(open);
    templates.publish(open.id(), open.firstYear(), false, reason.strip());
  }

  /** From a school year on the county does without the form. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.leave_out")
  public void leaveOut(long fromId, String authority, int firstYear, String reason) {
    FormVersion from = from(fromId, authority);
    FormRow row = from.row();
    if (Authority.isMinistry(authority)) {
      throw new RuleViolation("casework.form.ministry_keeps");
    }
    if (templates.draftOf(row.code(), authority).isPresent()) {
      throw new RuleViolation("casework.form.draft_exists");
    }
    if (reason.isBlank()) {
      throw new RuleViolation("casework.form.reason_missing");
    }
    if (!SchoolYear.isOne(firstYear)) {
      throw new RuleViolation("casework.form.bad_year", firstYear);
    }
    long id =
        templates.begin(
            row.code(),
            authority,
            firstYear,
            row.title(),
            from.template().sections(),
            row.source(),
            Access.me());
    templates.publish(id, firstYear, true, reason.strip());
  }

  private FormVersion from(long id, String authority) {
    Access.over(Authority.subject(authority));
    Access.about("form", id);
    FormVersion from = forms.find(id).orElseThrow(() -> new NotFound("form", id));
    String owner = from.row().authority();
    if (!owner.equals(authority) && !Authority.isMinistry(owner)) {
      throw new AccessDenied("another county's form");
    }
    return from;
  }

  private FormTemplate ministrys(String code, int year) {
    return templates
        .inForce(code, Authority.MINISTRY, new SchoolYear(year))
        .orElseThrow(() -> new RuleViolation("casework.form.year_too_early", year));
  }
}
