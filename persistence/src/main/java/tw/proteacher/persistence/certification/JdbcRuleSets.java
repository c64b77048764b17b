package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.model.HourRule;
import tw.proteacher.certification.model.Prerequisite;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSetName;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.model.RuledItem;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcRuleSets implements RuleSets {
  private static final String IN_FORCE =
      RuleSetRow.SELECT
          + """
           where (r.code, r.version) in (
             select code, max(version) from certification.rule_set
              where effective_on <= ? group by code)
           order by r.authority, r.tier, r.first_year
          """;
  private static final String BY_ID = RuleSetRow.SELECT + " where r.id = ?";
  private static final String VERSIONS =
      RuleSetRow.SELECT + " where r.code = ? order by r.version desc";
  private static final String NEWEST =
      RuleSetRow.SELECT
          + """
           where (r.code, r.version) in (
             select code, max(version) from certification.rule_set group by code)
           order by case r.authority when 'MOE' then '' else r.authority end, r.first_year,
                     array_position(array['INITIAL', 'ADVANCED', 'MENTOR'], r.tier::text)
          """;

  private static final String ADD =
      """
      insert into certification.rule_set (code, version, authority, tier, first_year, last_year,
        effective_on, category, regular_years, teaching_years, qualified, prerequisite_first,
        school_meeting, quota_percent, window_extra_years, window_last_day, counts_from,
        validity_years, number_letter, confidence, source_text, reason, created_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      returning id
      """;
  private static final String ADD_HOURS =
      "insert into certification.rule_hours (rule_set_id, kind, tenths, modes) values (?, ?, ?, ?)";
  private static final String ADD_PREREQUISITE =
      """
      insert into certification.rule_prerequisite (rule_set_id, position, tier, category, tenths)
      values (?, ?, ?, ?, ?)
      """;
  private static final String ADD_ITEM =
      """
      insert into certification.rule_item (rule_set_id, position, code, label, minimum, forms)
      values (?, ?, ?, ?, ?, ?)
      """;

  /** Every page of a teacher asks for the rules; another node's edit may be seen a minute late. */
  private static final Duration KEPT = Duration.ofMinutes(1);

  private volatile @Nullable Kept kept;

  @Inject private Db db;

  JdbcRuleSets() {}

  JdbcRuleSets(Db db) {
    this.db = db;
  }

  /** For bulk work on a connection of its own. */
  static RuleBook inForce(Connection connection, LocalDate day) {
    return new RuleBook(Db.over(connection).list(IN_FORCE, RuleSetRow::read, day));
  }

  @Override
  public RuleBook inForce(LocalDate day) {
    Kept known = kept;
    if (known == null || !known.isFor(day)) {
      RuleBook book = new RuleBook(db.list(IN_FORCE, RuleSetRow::read, day));
      known = new Kept(day, book, System.nanoTime());
      kept = known;
    }
    return known.book();
  }

  @Override
  public RuleSet get(long id) {
    return db.find(BY_ID, RuleSetRow::read, id).orElseThrow(() -> new NotFound("rule set", id));
  }

  @Override
  public List<RuleSet> versions(String code) {
    return db.list(VERSIONS, RuleSetRow::read, code);
  }

  @Override
  public List<RuleSet> newest() {
    return db.list(NEWEST, RuleSetRow::read);
  }

  @Override
  public long add(RuleSet version, @Nullable PersonId by) {
    RuleSetName name = version.name();
    kept = null;
    long id =
        db.one(
            ADD,
            row -> row.getLong(1),
            name.code(),
            name.version(),
            name.authority(),
            name.tier().name(),
            name.firstYear(),
            name.lastYear(),
            name.effectiveOn(),
            version.category().name(),
            years(version.candidacy().regularTenths()),
            years(version.candidacy().teachingTenths()),
            version.candidacy().qualified(),
            version.candidacy().inOrder(),
            version.ahead().schoolMeeting(),
            version.ahead().quotaPercent(),
            version.window().extraYears(),
            monthDay(version.window().lastDay()),
            version.window().countsFrom().name(),
            version.validityYears(),
            String.valueOf(version.numberLetter()),
            version.provenance().confidence().name(),
            version.provenance().source(),
            version.provenance().reason(),
            by == null ? null : by.value());
    for (HourRule rule : version.hours()) {
      db.update(ADD_HOURS, id, rule.kind().name(), rule.tenths(), RuleSetRow.modes(rule));
    }
    int position = 0;
    for (Prerequisite way : version.candidacy().anyOf()) {
      add(id, ++position, way);
    }
    position = 0;
    for (RuledItem item : version.ahead().items()) {
      db.update(
          ADD_ITEM,
          id,
          ++position,
          item.code(),
          item.label(),
          item.minimum(),
          item.forms().toArray(String[]::new));
    }
    return id;
  }

  private void add(long id, int position, Prerequisite way) {
    if (way instanceof Prerequisite.Holding holding) {
      db.update(ADD_PREREQUISITE, id, position, holding.tier().name(), null, null);
    } else if (way instanceof Prerequisite.Attending attending) {
      db.update(
          ADD_PREREQUISITE, id, position, null, attending.category().name(), attending.tenths());
    }
  }

  /** The rules of one day, as read a moment ago. */
  private record Kept(LocalDate day, RuleBook book, long readAt) {
    boolean isFor(LocalDate wanted) {
      return day.equals(wanted) && System.nanoTime() - readAt < KEPT.toNanos();
    }
  }

  private static BigDecimal years(int tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }

  private static @Nullable String monthDay(@Nullable MonthDay day) {
    return day == null ? null : day.toString().substring(2);
  }
}
