package tw.proteacher.persistence.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.feeds.Table;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.TaipeiClock;

/**
 * 示範梯次: rounds of two counties, each at another point of its way. Days are counted from the first
 * start, so that something is always open, under review and announced.
 */
final class DemoRounds {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59, 59);

  private static final String ROUND =
      """
      insert into certification.round (authority, school_year, name, purpose, state, opens_at,
        closes_at, list_closes_at, first_review_from, first_review_to, second_review_from,
        second_review_to, stages, reviewers, fix_days, appeal_days, supplement_days, school_list,
        minutes_required, source_text, first_announced_at, second_announced_at, closed_at,
        created_by, contact)
      select ?, ?, ?, d.purpose,
             case when ?::timestamptz is null then 'DRAFT' else 'PUBLISHED' end, ?, ?, ?, ?, ?, ?,
             ?, d.stages, d.reviewers, d.fix_days, d.appeal_days, d.supplement_days,
             d.school_list, d.minutes_required, d.source_text, ?, ?,
             case when ? < now() then ?::timestamptz end,
             (select id from directory.person where subject = ?), c.name || '教專中心'
        from certification.round_default d
        join directory.county c on c.code = ?
       where d.purpose = ?
      returning id
      """;

  private static final String TIER =
      """
      insert into certification.round_tier (round_id, tier, first_training_year, last_training_year)
      values (?, ?, ?, ?)
      """;

  private static final String ITEMS =
      """
      insert into certification.round_item (round_id, tier, position, code, label, hint, minimum,
        forms, attachment, partner, weeks, route)
      select t.round_id, t.tier, i.position, i.code, i.label, i.hint, i.minimum, i.forms,
             i.attachment, i.partner, i.weeks, i.route
        from certification.round_tier t
        join certification.round_default_item i on i.tier = t.tier and i.purpose = ?
       where t.round_id = ?
      """;

  private static final String CRITERIA =
      """
      insert into certification.round_criterion (round_id, tier, position, item_code, label, hint)
      select t.round_id, t.tier, row_number() over (partition by t.tier order by c.position),
             c.item_code, c.label, c.hint
        from certification.round_tier t
        join certification.round_default_criterion c on c.tier = t.tier and c.purpose = ?
       where t.round_id = ?
      """;

  /** Whoever may review in the county, or everywhere. */
  private static final String REVIEWERS =
      """
      insert into certification.round_reviewer (round_id, person_id, added_by, added_at)
      select ?, g.person_id, min(g.person_id), now()
        from directory.role_grant g
       where g.role = 'REVIEWER' and g.status = 'GRANTED'
         and coalesce(g.county_code, ?) = ?
       group by g.person_id
      """;

  private final Db db;
  private final LocalDate today;

  DemoRounds(Db db, LocalDate today) {
    this.db = db;
    this.today = today;
  }

  /** Adds the rounds; says their ids by key. */
  Map<String, Long> add() {
    Map<String, Long> rounds = new HashMap<>();
    Table.read(DemoRounds.class, "/db/demo/rounds.tsv")
        .forEach(cells -> rounds.put(cells[0], add(cells)));
    return rounds;
  }

  private long add(String[] cells) {
    String authority = cells[1];
    String purpose = cells[4];
    SchoolYear year = SchoolYear.of(today).plus(Integer.parseInt(cells[2]));
    OffsetDateTime listCloses = evening(cells[7]);
    long round =
        db.one(
            ROUND,
            row -> row.getLong("id"),
            authority,
            year.roc(),
            cells[3].replace("{year}", year.toString()),
            morning(cells[5]),
            morning(cells[5]),
            evening(cells[6]),
            listCloses,
            day(cells[8]),
            day(cells[9]),
            day(cells[10]),
            day(cells[11]),
            evening(cells[12]),
            evening(cells[13]),
            listCloses,
            listCloses,
            authority.equals("10007") ? "centre3" : "centre1",
            authority,
            purpose);
    for (String tier : cells[14].split(",")) {
      String[] reach = tier.split(":");
      int last = reach.length > 2 ? Integer.parseInt(reach[2]) : 0;
      db.update(
          TIER,
          round,
          reach[0],
          year.plus(-Integer.parseInt(reach[1])).roc(),
          year.plus(-last).roc());
    }
    db.update(ITEMS, purpose, round);
    db.update(CRITERIA, purpose, round);
    db.update(REVIEWERS, round, authority, authority);
    return round;
  }

  private @Nullable LocalDate day(String days) {
    return days.equals("-") ? null : today.plusDays(Integer.parseInt(days));
  }

  private @Nullable OffsetDateTime morning(String days) {
    LocalDate day = day(days);
    return day == null ? null : day.atTime(8, 0).atZone(TaipeiClock.TAIPEI).toOffsetDateTime();
  }

  private @Nullable OffsetDateTime evening(String days) {
    LocalDate day = day(days);
    return day == null
        ? null
        : day.atTime(LAST_MINUTE).atZone(TaipeiClock.TAIPEI).toOffsetDateTime();
  }
}
