package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import tw.proteacher.directory.model.StaffRow;
import tw.proteacher.directory.model.StaffRow.Newcomer;
import tw.proteacher.directory.model.StaffRow.Terms;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.persistence.intake.CopyRow;
import tw.proteacher.persistence.intake.FeedLedger;
import tw.proteacher.persistence.intake.FeedSession;
import tw.proteacher.persistence.intake.Tally;

/**
 * The register of people at schools. The current record of a key (person, school) is the open
 * membership, or the one that ended as the very row says; everything else is history.
 */
@ApplicationScoped
class StaffLedger implements FeedLedger<StaffRow> {
  @Override
  public FeedKindName kind() {
    return FeedKindName.STAFF;
  }

  @Override
  public String stagingColumns() {
    return """
    person_id bigint, school_id int, leaves_on date,
    id_hash bytea, id_key varchar(16), id_cipher bytea, id_mask varchar(12),
    subject text, name text, lost boolean, born_on date, title text,
    appointment varchar(12), is_main boolean, appointed_on date, regular_years int,
    teaching_years int, qualified boolean, subject_area text\
    """;
  }

  @Override
  public void encode(StaffRow row, CopyRow out) {
    Newcomer newcomer = row.who().newcomer();
    if (newcomer == null) {
      out.int8(row.who().personId()).int4(row.schoolId()).date(row.leavesOn());
      out.nothing().nothing().nothing().nothing();
    } else {
      out.nothing().int4(row.schoolId()).date(row.leavesOn());
      out.bytes(newcomer.hash())
          .text(newcomer.sealed().keyId())
          .bytes(newcomer.sealed().cipher())
          .text(newcomer.mask());
    }
    Terms terms = row.terms();
    if (terms == null) {
      for (int i = 0; i < 12; i++) {
        out.nothing();
      }
      return;
    }
    out.text(terms.subject().isEmpty() ? null : terms.subject())
        .text(terms.name())
        .bool(terms.lostCharacters())
        .date(terms.bornOn())
        .text(terms.title())
        .text(terms.appointment().name())
        .bool(terms.main())
        .date(terms.appointedOn())
        .int4(terms.regularTenths())
        .int4(terms.teachingTenths())
        .bool(terms.qualified())
        .text(terms.subjectArea());
  }

  @Override
  public String fingerprints() {
    return "select line_fp from directory.membership where line_fp is not null";
  }

  @Override
  public String clashes(FeedSession session) {
    return "select st.line, m.line_fp from stage st join directory.membership m"
        + " on m.person_id = st.person_id and m.school_id = st.school_id"
        + " where st.action <> 'X' and "
        + session.present("m");
  }

  @Override
  public long live(FeedSession session) throws SQLException {
    return session.count("select count(*) from directory.membership where ends_on is null");
  }

  @Override
  public long missing(FeedSession session) throws SQLException {
    return session.count(
        "select count(*) from directory.membership m where m.ends_on is null and "
            + StaffSql.missed(session));
  }

  @Override
  public Tally apply(FeedSession session) throws SQLException {
    var day = StaffSql.dayOf(session);
    session.update("analyze stage");
    session.update(StaffSql.INSERT_NEWCOMERS, session.now(), session.now());
    session.update(StaffSql.NUMBER_NEWCOMERS);
    session.update(StaffSql.PEOPLE_STATED);
    session.update(StaffSql.DECIDE, day, day, day);
    session.update("analyze staff_change");

    session.update(StaffSql.KEEP_OLD_NAMES, day);
    session.update(StaffSql.UPDATE_PEOPLE, session.now());
    session.update(StaffSql.BIND_ACCOUNTS, session.now());
    session.update(StaffSql.END_BEFORE_NEXT, day, session.now());
    session.update(StaffSql.OPEN_MEMBERSHIPS, day, day, day, session.now());
    session.update(StaffSql.UPDATE_MEMBERSHIPS, day, session.now());
    session.update(StaffSql.REMEMBER_LINES);
    session.touch("select person_id from staff_change where what <> 'SAME'");

    long inserted = count(session, "in ('NEW', 'BACK')");
    long same = count(session, "= 'SAME'");
    long updated = count(session, "in ('CHANGED', 'AGAIN', 'SPLIT')");
    long deletions = session.count("select count(*) from stage where action = 'D'");
    session.touch(StaffSql.DELETED_PEOPLE);
    long withdrawn = session.update(StaffSql.END_DELETED, day, session.now());
    long unchanged = same + deletions - withdrawn;
    if (session.full()) {
      String missed = StaffSql.missed(session);
      session.touch(
          "select distinct m.person_id from directory.membership m where m.ends_on is null and "
              + missed);
      session.update(StaffSql.FORGET_LEFT + missed);
      withdrawn += session.update(StaffSql.END_MISSED + missed, day, session.now());
    }
    session.update("drop table staff_change, staff_person");
    return new Tally(inserted, updated, unchanged, withdrawn);
  }

  @Override
  public String dropOlderThanRecord() {
    return """
    delete from stage st using intake.parked_row q, directory.membership m
     where q.id = st.line and m.person_id = st.person_id and m.school_id = st.school_id
       and m.changed_at > q.received_at\
    """;
  }

  @Override
  public List<String> tables() {
    return List.of("directory.person", "directory.membership");
  }

  private static long count(FeedSession session, String what) throws SQLException {
    return session.count("select count(*) from staff_change where what " + what);
  }
}
