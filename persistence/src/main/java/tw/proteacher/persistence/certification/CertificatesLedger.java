package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.LegacyRow;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.persistence.intake.CopyRow;
import tw.proteacher.persistence.intake.FeedLedger;
import tw.proteacher.persistence.intake.FeedSession;
import tw.proteacher.persistence.intake.LateException;
import tw.proteacher.persistence.intake.Tally;

/**
 * Legacy certificates. A file adds, changes and withdraws rows that wait for their owner, and holds
 * rows that two people claim; certificates themselves it only puts question marks on, and only on
 * those that came from here.
 */
@ApplicationScoped
class CertificatesLedger implements FeedLedger<LegacyRow> {
  @Override
  public FeedKindName kind() {
    return FeedKindName.CERTIFICATES;
  }

  @Override
  public String stagingColumns() {
    return """
    person_id bigint, tier varchar(8), number varchar(10), school_year smallint,
    obtained_on date, origin text, warnings text\
    """;
  }

  @Override
  public void encode(LegacyRow row, CopyRow out) {
    Tier tier = row.tier();
    out.int8(row.person())
        .text(tier == null ? null : tier.name())
        .text(row.number())
        .int2(row.schoolYear())
        .date(row.obtainedOn())
        .text(row.origin())
        .text(row.warnings().stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")));
  }

  @Override
  public String fingerprints() {
    return "select line_fp from certification.legacy_certificate where live and line_fp is not"
        + " null";
  }

  @Override
  public String clashes(FeedSession session) {
    return LegacySql.CLASHES + session.present("l");
  }

  @Override
  public List<LateException> judge(FeedSession session) throws SQLException {
    session.update(LegacySql.contested(session));
    session.update(LegacySql.REMEMBER_CLAIMS);
    List<LateException> refused = new ArrayList<>();
    try (PreparedStatement statement =
            session.connection().prepareStatement("select line from held_claim");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        refused.add(new LateException(rows.getInt(1), ExceptionCode.DUP_NUMBER));
      }
    }
    return refused;
  }

  @Override
  public long live(FeedSession session) throws SQLException {
    return session.count("select count(*) from certification.legacy_certificate where live");
  }

  @Override
  public long missing(FeedSession session) throws SQLException {
    return session.count(
        "select count(*) from certification.legacy_certificate l where "
            + LegacySql.missed(session));
  }

  @Override
  public Tally apply(FeedSession session) throws SQLException {
    if (session.fileId() == 0) {
      judge(session);
      session.update(LegacySql.REFUSE_CLAIMS);
    }
    var now = session.now();
    long stated = session.count("select count(*) from stage st where " + LegacySql.STATED);
    long deletions = session.count("select count(*) from stage st where st.action = 'D'");
    long withdrawn = withdraw(session, LegacySql.WITHDRAWN_BY_ROW);
    session.update(LegacySql.HISTORY_CHANGED, "CHANGED", now);
    long updated = session.update(LegacySql.CHANGE, now);
    session.update(LegacySql.HISTORY_RETURNED, "RETURNED", now);
    long inserted = session.update(LegacySql.RETURN, now);
    inserted += session.update(LegacySql.INSERT, now, now);
    session.update(LegacySql.REMEMBER_LINES);
    session.update(LegacySql.SETTLE_QUESTIONS, now);
    long unchanged = stated - inserted - updated + deletions - withdrawn;
    if (session.full()) {
      withdrawn += withdraw(session, LegacySql.missed(session));
    }
    session.update(LegacySql.dropClaims(session), now);
    session.update(LegacySql.HOLD_CLAIMS, now, now);
    session.update(LegacySql.HOLD_RIVALS, now);
    session.update(LegacySql.QUESTION_RIVALS, now);
    return new Tally(inserted, updated, unchanged, withdrawn);
  }

  private static long withdraw(FeedSession session, String condition) throws SQLException {
    var now = session.now();
    session.update(LegacySql.HISTORY_WITHDRAWN + condition, "WITHDRAWN", now);
    long withdrawn = session.update(LegacySql.WITHDRAW + condition, now);
    session.update(LegacySql.QUESTION_WITHDRAWN, now, now);
    return withdrawn;
  }

  @Override
  public String dropOlderThanRecord() {
    return LegacySql.DROP_OLDER;
  }

  @Override
  public List<String> tables() {
    return List.of("certification.legacy_certificate");
  }
}
