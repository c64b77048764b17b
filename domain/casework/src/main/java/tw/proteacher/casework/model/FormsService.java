package tw.proteacher.casework.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.FieldFinding;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;

/** 表單: the rules of a sheet's life. */
@ApplicationScoped
public class FormsService implements Forms {
  /** Far beyond any form; keeps a page gone wild out of the database. */
  private static final int MOST_CHARACTERS = 200_000;

  @Inject private Templates templates;
  @Inject private Sheets sheets;
  @Inject private SheetMail mail;
  @Inject private Clock clock;

  /** For the container. */
  public FormsService() {}

  /** For tests. */
  public FormsService(Templates templates, Sheets sheets, SheetMail mail, Clock clock) {
    this.templates = templates;
    this.sheets = sheets;
    this.mail = mail;
    this.clock = clock;
  }

  @Override
  public Optional<FormTemplate> inForce(String code, String authority, SchoolYear year) {
    return templates.inForce(code, authority, year);
  }

  @Override
  public List<FormTemplate> inForce(Collection<String> codes, String authority, SchoolYear year) {
    if (codes.isEmpty()) {
      return List.of();
    }
    List<String> order = List.copyOf(codes);
    return templates.inForce(order, authority, year).stream()
        .sorted(Comparator.comparingInt(form -> order.indexOf(form.code())))
        .toList();
  }

  @Override
  public List<FormTemplate> allInForce(String authority, SchoolYear year) {
    return templates.allInForce(authority, year);
  }

  @Override
  public FormTemplate template(long id) {
    return templates.find(id).orElseThrow(() -> new NotFound("form", id));
  }

  @Override
  public long open(long templateId, CaseRef ref, PersonId owner, @Nullable PersonId partner) {
    apart(owner, partner);
    return sheets.add(templateId, ref, owner, partner, Answers.NONE, SheetState.UNTOUCHED);
  }

  @Override
  public Sheet sheet(long id) {
    return sheets.find(id).orElseThrow(() -> new NotFound("sheet", id));
  }

  @Override
  public List<Sheet> sheetsOf(CaseRef ref) {
    return sheets.of(List.of(ref));
  }

  @Override
  public Map<Long, List<Sheet>> sheetsOf(String kind, Collection<Long> cases) {
    List<CaseRef> refs = cases.stream().map(id -> new CaseRef(kind, id)).toList();
    return refs.isEmpty()
        ? Map.of()
        : sheets.of(refs).stream().collect(Collectors.groupingBy(sheet -> sheet.ref().id()));
  }

  @Override
  public Map<CaseRef, List<Sheet>> sheetsOf(Collection<CaseRef> cases) {
    return cases.isEmpty()
        ? Map.of()
        : sheets.of(cases).stream().collect(Collectors.groupingBy(Sheet::ref));
  }

  @Override
  public Sheet save(long id, int revision, Answers answers) {
    Sheet before = locked(id);
    Answers fitting = AnswersFit.to(before.template(), answers);
    if (fitting.equals(before.answers())) {
      return before;
    }
    if (before.revision() != revision) {
      throw new RuleViolation("casework.sheet.changed_meanwhile");
    }
    String json = AnswersJson.write(fitting);
    if (json.length() > MOST_CHARACTERS) {
      throw new RuleViolation("casework.sheet.too_large", MOST_CHARACTERS, json.length());
    }
    sheets.write(id, fitting, SheetState.DRAFT, Instant.now(clock));
    return sheet(id);
  }

  @Override
  public List<FieldFinding> check(Sheet sheet) {
    return FormPolicy.check(sheet.template(), sheet.answers());
  }

  @Override
  public Sheet finish(long id) {
    Sheet before = locked(id);
    List<FieldFinding> findings = check(before);
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings.stream().map(FieldFinding::finding).toList());
    }
    return before.state().complete() ? before : move(before, SheetState.DONE, "", null);
  }

  @Override
  public Sheet askPartner(long id) {
    Sheet before = locked(id);
    if (before.partner() == null) {
      throw new RuleViolation("casework.sheet.no_partner");
    }
    if (before.state() == SheetState.ASKED) {
      return before; // A second click: the request is out.
    }
    Sheet asked = move(before, SheetState.ASKED, "", null);
    mail.asked(asked);
    return asked;
  }

  @Override
  public Sheet confirm(long id, PersonId by) {
    Sheet before = partnersOwn(id, by);
    Sheet confirmed = move(before, SheetState.CONFIRMED, "", Instant.now(clock));
    mail.confirmed(confirmed);
    return confirmed;
  }

  @Override
  public Sheet returnToOwner(long id, PersonId by, String remark) {
    Sheet before = partnersOwn(id, by);
    if (remark.isBlank()) {
      throw new RuleViolation("casework.sheet.remark_missing");
    }
    Sheet returned = move(before, SheetState.RETURNED, remark.strip(), null);
    mail.returned(returned);
    return returned;
  }

  @Override
  public Sheet changePartner(long id, @Nullable PersonId partner) {
    Sheet before = locked(id);
    apart(before.owner(), partner);
    SheetState state = before.state();
    boolean given = state == SheetState.ASKED || state == SheetState.CONFIRMED;
    sheets.changePartner(id, partner, given ? SheetState.DONE : state);
    return sheet(id);
  }

  @Override
  public long copy(long sheetId, CaseRef ref, PersonId owner, @Nullable PersonId partner) {
    apart(owner, partner);
    Sheet from = sheet(sheetId);
    SheetState state = from.answers().isEmpty() ? SheetState.UNTOUCHED : SheetState.DRAFT;
    return sheets.add(from.template().id(), ref, owner, partner, from.answers(), state);
  }

  @Override
  public void drop(long id) {
    sheets.remove(locked(id).id());
  }

  private Sheet move(Sheet sheet, SheetState to, String remark, @Nullable Instant confirmedAt) {
    if (!sheet.state().next().contains(to)) {
      String code = "casework.sheet.not_now." + to;
      throw new RuleViolation(code, sheet.template().title());
    }
    sheets.move(sheet.id(), to, remark, confirmedAt);
    return sheet(sheet.id());
  }

  private Sheet partnersOwn(long id, PersonId by) {
    Sheet before = locked(id);
    if (!by.equals(before.partner())) {
      throw new NotFound("sheet", id);
    }
    return before;
  }

  private Sheet locked(long id) {
    return sheets.lock(id).orElseThrow(() -> new NotFound("sheet", id));
  }

  private static void apart(PersonId owner, @Nullable PersonId partner) {
    if (owner.equals(partner)) {
      throw new RuleViolation("casework.sheet.partner_is_owner");
    }
  }
}
