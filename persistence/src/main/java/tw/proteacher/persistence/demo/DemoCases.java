package tw.proteacher.persistence.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Receipts;
import tw.proteacher.casework.SheetState;
import tw.proteacher.casework.model.Sheets;
import tw.proteacher.casework.model.Templates;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.appeal.AppealForm;
import tw.proteacher.feeds.Table;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.TaipeiClock;

/** 示範申請案: a case in every state, with the evidence that brought it there. */
final class DemoCases {
  private static final String APPLICATION =
      """
      insert into certification.application (round_id, person_id, tier, school, county, state,
        receipt, submitted_at, stage, decision, decided_at, decision_remark, due_at, created_at,
        changed_at)
      select r.id, p.id, ?, s.code, s.county_code, ?, ?,
             case when ? then least(?, r.closes_at - interval '1 day') end, ?, ?, ?, ?, ?,
             r.opens_at, now()
        from certification.round r
        join directory.person p on p.subject = ?
        join directory.membership m on m.person_id = p.id and m.ends_on is null and m.is_main
        join directory.school s on s.id = m.school_id
       where r.id = ?
      returning id
      """;

  /** Of the forms of one step the first. */
  private static final String ITEMS =
      """
      select code, minimum, partner, array(
               select asked.form
                 from unnest(i.forms) with ordinality as asked (form, place)
                 left join certification.paper_rule r on r.form = asked.form
                where not exists (
                  select from unnest(i.forms) with ordinality as before (form, place)
                    join certification.paper_rule b on b.form = before.form
                   where b.step = r.step and before.place < asked.place)
                order by asked.place) as forms
        from certification.round_item i
       where round_id = ? and tier = ? order by position
      """;

  private static final String EVIDENCE =
      """
      insert into certification.evidence (application_id, item_code, position, partner_id,
        created_at)
      values (?, ?, ?, ?, now())
      returning id
      """;

  private static final String NOTE =
      """
      insert into casework.timeline (kind, case_id, at, actor, event, facts)
      select 'certification.application', a.id, least(?, r.closes_at - interval '1 day'), ?, ?, ?
        from certification.application a
        join certification.round r on r.id = a.round_id
       where a.id = ?
      """;

  /** Nobody judges a colleague, and a second review is another's as far as there are others. */
  private static final String SEATED =
      """
      insert into casework.assignment (kind, case_id, stage, reviewer_id, assigned_at, due_on)
      select 'certification.application', a.id, a.stage, v.person_id, now() - interval '2 days',
             case a.stage when 1 then r.first_review_to else r.second_review_to end
        from certification.application a
        join certification.round r on r.id = a.round_id
        join lateral (
          select v.person_id
            from certification.round_reviewer v
           where v.round_id = r.id
             and not exists (
               select from directory.membership m
                 join directory.school s on s.id = m.school_id
                where m.person_id = v.person_id and m.ends_on is null and s.code = a.school)
           order by case a.stage when 1 then v.person_id else -v.person_id end
           limit r.reviewers) v on true
       where a.state in ('FIRST_REVIEW', 'SECOND_REVIEW', 'RETURNED')
      """;

  /** What a case that is certified was given, numbered like any other. */
  private static final String ISSUED =
      """
      with issued as (
        insert into certification.certificate (person_id, tier, number, school_year, obtained_on,
          issued_on, source, entered_by, application_id, authority, holder_name, school_name,
          badge_salt, badge_index)
        select a.person_id, a.tier,
               l.letter || lpad(given.year::text, 3, '0')
                 || lpad((row_number() over (partition by l.letter order by a.id))::text, 6, '0'),
               given.year, given.day, given.day, 'ISSUED', r.created_by, a.id, r.authority, p.name,
               s.name, decode(md5(a.receipt), 'hex'), nextval('certification.badge_index')
          from certification.application a
          join certification.round r on r.id = a.round_id
          join directory.person p on p.id = a.person_id
          join directory.school s on s.code = a.school
          join lateral (
            select number_letter as letter from certification.rule_set
             where tier = a.tier order by effective_on desc, id desc limit 1) l on true
          cross join (select ?::date as day, ?::int as year) given
         where a.state = 'CERTIFIED'
        returning id, application_id)
      update certification.application a set certificate_id = issued.id
        from issued where issued.application_id = a.id
      """;

  /** What the platform told people on the way; mails of a demonstration would reach nobody. */
  private static final String TOLD =
      """
      insert into notices.message (recipient, template, fact_names, fact_values, link, sent_at)
      select a.person_id, 'certification.case.submitted', array['receipt', 'round'],
             array[a.receipt, r.name], '/certification/apply/receipt.xhtml?id=' || a.id,
             a.submitted_at
        from certification.application a
        join certification.round r on r.id = a.round_id
       where a.receipt is not null
      union all
      select c.person_id, 'certification.certified', array['number'], array[c.number::text],
             '/me/certificates.xhtml', c.issued_on
        from certification.certificate c
       where c.source = 'ISSUED'
       order by 6
      """;

  private static final String APPEAL =
      """
      insert into certification.appeal (application_id, sheet_id, reason, receipt, filed_at)
      values (?, ?, ?, ?, ?)
      """;

  /** Stands for an empty cell. */
  private static final String NOTHING = "-";

  private static final String SERIES = "CA";
  private static final int DAYS_LEFT = 11;
  private static final int WEEKS_AGO = 3;

  /** Where papers or an appeal are due. */
  private static final Set<ApplicationState> DUE =
      EnumSet.of(
          ApplicationState.RETURNED,
          ApplicationState.REVISING,
          ApplicationState.FIXING,
          ApplicationState.FAILED);

  private final Db db;
  private final Templates templates;
  private final Sheets sheets;
  private final Receipts receipts;
  private final LocalDate today;
  private final DemoAnswers answers = new DemoAnswers();

  DemoCases(Db db, Templates templates, Sheets sheets, Receipts receipts, LocalDate today) {
    this.db = db;
    this.templates = templates;
    this.sheets = sheets;
    this.receipts = receipts;
    this.today = today;
  }

  /** One line of the table. */
  private record Line(
      String account,
      long round,
      String tier,
      ApplicationState state,
      String evidence,
      List<PersonId> partners,
      @Nullable String decision,
      String remark) {}

  private record Item(String code, int minimum, List<String> forms, boolean withPartner) {}

  void add(Map<String, Long> rounds) {
    Map<String, PersonId> people = new HashMap<>();
    for (String[] cells : Table.read(DemoCases.class, "/db/demo/cases.tsv")) {
      Line line =
          new Line(
              cells[0],
              Objects.requireNonNull(rounds.get(cells[1]), cells[1]),
              cells[2],
              ApplicationState.valueOf(cells[3]),
              cells[4],
              partners(cells[5], people),
              cells[6].equals(NOTHING) ? null : cells[6],
              cells[7].equals(NOTHING) ? "" : cells[7]);
      add(line, person(line.account()));
    }
    new DemoLists(db).add();
    db.update(SEATED);
    LocalDate issuedOn = today.minusDays(2);
    db.update(ISSUED, issuedOn, SchoolYear.of(issuedOn).roc());
    db.update(TOLD);
    Script.run(db, "review.sql");
  }

  private List<PersonId> partners(String cell, Map<String, PersonId> people) {
    return cell.equals(NOTHING)
        ? List.of()
        : Arrays.stream(cell.split(","))
            .map(account -> people.computeIfAbsent(account, this::person))
            .toList();
  }

  private void add(Line line, PersonId owner) {
    OffsetDateTime now = today.atTime(9, 0).atZone(TaipeiClock.TAIPEI).toOffsetDateTime();
    SchoolYear year = SchoolYear.of(today);
    boolean sent =
        line.state() != ApplicationState.DRAFT && line.state() != ApplicationState.WAIVED;
    boolean decided = line.decision() != null;
    boolean due = DUE.contains(line.state());
    String receipt = sent ? receipts.next(SERIES, year) : null;
    long application =
        db.one(
            APPLICATION,
            row -> row.getLong("id"),
            line.tier(),
            line.state().name(),
            receipt,
            sent,
            now.minusDays(4),
            line.state() == ApplicationState.SECOND_REVIEW ? 2 : 1,
            line.decision(),
            decided ? now.minusDays(4) : null,
            line.remark(),
            due ? now.plusDays(DAYS_LEFT) : null,
            line.account(),
            line.round());
    if (!line.evidence().equals("NONE")) {
      for (Item item : db.list(ITEMS, DemoCases::item, line.round(), line.tier())) {
        prove(application, item, line, owner);
      }
    }
    note(application, now.minusDays(6), owner, "certification.event.begun");
    if (receipt != null) {
      note(application, now.minusDays(4), owner, "certification.event.submitted", receipt);
    }
    if (line.state() == ApplicationState.APPEALED) {
      appeal(application, owner, now.minusDays(1));
    }
  }

  /** A case that is half done lacks its last item and the colleague's word. */
  private void prove(long application, Item item, Line line, PersonId owner) {
    boolean full = line.evidence().equals("FULL");
    if (!full && !item.withPartner()) {
      return;
    }
    List<PersonId> partners = item.withPartner() ? line.partners() : List.of();
    int times = full ? item.minimum() : Math.max(1, partners.size());
    for (int position = 1; position <= times; position++) {
      PersonId partner = partners.isEmpty() ? null : partners.get((position - 1) % partners.size());
      long evidence =
          db.one(
              EVIDENCE,
              row -> row.getLong("id"),
              application,
              item.code(),
              position,
              partner == null ? null : partner.value());
      // A lesson is shown once, whatever the tier: each tier has weeks of its own.
      int week = WEEKS_AGO + 2 * position + (line.tier().equals("INITIAL") ? 0 : 1);
      LocalDate day = DemoAnswers.schoolDay(today.minusWeeks(week));
      for (String form : item.forms()) {
        sheet(new CaseRef("certification.evidence", evidence), form, owner, partner, full, day);
        day = DemoAnswers.next(day);
      }
    }
  }

  private void sheet(
      CaseRef ref,
      String form,
      PersonId owner,
      @Nullable PersonId partner,
      boolean full,
      LocalDate day) {
    FormTemplate template =
        templates.inForce(form, Authority.MINISTRY, SchoolYear.of(today)).orElseThrow();
    SheetState state = SheetState.DONE;
    if (partner != null) {
      state = full ? SheetState.CONFIRMED : SheetState.ASKED;
    }
    sheets.add(template.id(), ref, owner, partner, answers.fill(template, day, Map.of()), state);
  }

  private void appeal(long application, PersonId owner, OffsetDateTime at) {
    SchoolYear year = SchoolYear.of(today);
    FormTemplate form = templates.inForce(AppealForm.CODE, Authority.MINISTRY, year).orElseThrow();
    Answers said = answers.fill(form, today.minusDays(3), Map.of());
    long sheet =
        sheets.add(
            form.id(),
            new CaseRef("certification.appeal", application),
            owner,
            null,
            said,
            SheetState.DONE);
    String receipt = receipts.next(AppealForm.SERIES, year);
    db.update(APPEAL, application, sheet, said.text(AppealForm.REASON), receipt, at);
    note(application, at, owner, "certification.event.appealed", receipt);
  }

  private void note(
      long application, OffsetDateTime at, PersonId actor, String event, String... facts) {
    db.update(NOTE, at, actor.value(), event, facts, application);
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getString("code"),
        row.getInt("minimum"),
        List.of((String[]) row.getArray("forms").getArray()),
        !row.getString("partner").equals("NONE"));
  }

  private PersonId person(String account) {
    return db.one(
        "select id from directory.person where subject = ?",
        row -> new PersonId(row.getLong("id")),
        account);
  }
}
