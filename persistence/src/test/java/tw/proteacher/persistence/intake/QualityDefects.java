package tw.proteacher.persistence.intake;

import java.util.HashMap;
import java.util.Map;

/** For each quality check the smallest defect it must find. */
final class QualityDefects {
  private QualityDefects() {}

  static Map<String, String> byCheck() {
    Map<String, String> defects = new HashMap<>();
    directory(defects);
    training(defects);
    certification(defects);
    operations(defects);
    return defects;
  }

  private static void directory(Map<String, String> defects) {
    defects.put(
        "school_merged_nowhere",
        school("MERGED") + "update directory.school set merged_into = '999999'");
    defects.put(
        "school_not_open_has_staff",
        school("CLOSED")
            + membership(1, true)
            + "update directory.school set effective_on = current_date - 60");
    defects.put("main_membership_missing", membership(1, false));
    defects.put("main_membership_twice", membership(1, true) + membership(2, true));
    defects.put(
        "membership_far_ahead",
        membership(1, true) + "update directory.membership set starts_on = current_date + 999");
    defects.put(
        "membership_years_reversed",
        membership(1, true) + "update directory.membership set regular_years = 9");
    defects.put("birth_implausible", person("甲", "current_date - 400"));
    defects.put("name_lost_characters", person("王?明", "'1980-01-01'"));
    defects.put("grant_outlived_its_end", grant("current_date - 9", "current_date", null));
    defects.put(
        "grant_of_disabled_account",
        grant("null", "current_date", null)
            + "insert into directory.account (person_id, disabled_at, disabled_reason)"
            + " values (1, now(), 'IDLE')");
    defects.put("grant_review_overdue", grant("null", "current_date - 99", null));
    defects.put(
        "officer_of_closed_school", school("CLOSED") + grant("null", "current_date", "'111111'"));
    defects.put(
        "account_idle_enabled",
        "insert into directory.account (person_id, last_sign_in_at)"
            + " values (1, now() - interval '500 days')");
  }

  private static void training(Map<String, String> defects) {
    String person = person("甲", "'1980-01-01'");
    defects.put("hours_without_person", course("2020-09-01", 109, "B1") + hours("L", 30, "null"));
    defects.put("hours_without_school", course("2020-09-01", 109, "B1") + hours("L", 30, "77"));
    defects.put(
        "hours_withdrawn_fingerprinted",
        course("2020-09-01", 109, "B1")
            + hours("W", 30, "null")
            + "update training.hour_record set line_fp = 1");
    defects.put("course_year_mismatch", course("2020-07-31", 109, "B1"));
    defects.put(
        "course_hours_exceed_days", course("2020-09-01", 109, "B1") + hours("L", 250, "null"));
    defects.put("course_not_yet_held", course("2999-09-01", 1088, "B1") + hours("L", 30, "null"));
    defects.put(
        "course_in_two_categories",
        course("2020-09-01", 109, "B1")
            + hours("L", 30, "null")
            + course("2020-09-01", 109, "A1")
            + "insert into training.hour_record (person_id, course_code, course_id, tenths, source)"
            + " values (2, 1234567, 2, 30, 'F')");
    defects.put(
        "hours_before_coming_of_age",
        person + course("1990-09-01", 79, "B1") + hours("L", 30, "null"));
    defects.put(
        "hours_conflict_old",
        """
        insert into training.conflict (person_id, course_code, record_id, entry_source,
          entry_course_id, entry_tenths, opened_at)
        values (1, 1234567, 1, 'C', 1, 30, now() - interval '99 days')
        """);
  }

  private static void certification(Map<String, String> defects) {
    defects.put("certificate_year_mismatch", certificate("A108000001", "null", "null"));
    defects.put("certificate_questioned", certificate("A109000001", "null", "'DUP_NUMBER'"));
    defects.put(
        "certificate_outlived_its_end", certificate("A109000001", "current_date - 9", "null"));
    defects.put("legacy_held_twice", legacy("HELD"));
    defects.put("legacy_waits_long", legacy("PENDING"));
    defects.put(
        "eligibility_without_person",
        """
        insert into certification.eligibility
          (person_id, tier, status, counted, required, unmet, computed_at)
        values (1, 'INITIAL', 'SHORT', 0, 60, '{}', now())
        """);
  }

  private static void operations(Map<String, String> defects) {
    defects.put("feed_counts_unbalanced", feed("TAKEN", 10, "now()"));
    defects.put("feed_held_long", feed("HELD", 0, "now() - interval '9 days'"));
    defects.put("feed_overdue", feed("TAKEN", 0, "now() - interval '9 days'"));
    defects.put(
        "parked_expires_soon",
        """
        insert into intake.parked_row
          (kind, key_hash, key, code, action, fields, first_seen_at, received_at, expires_on)
        values ('hours', '\\x00', 'k', 'UNKNOWN_TEACHER', 'S', '', now(), now(), current_date + 3)
        """);
    defects.put("touched_left_over", "insert into intake.touched_person values (1)");
    defects.put(
        "run_failed_last",
        "insert into intake.run (job, status, requested_by, ended_at)"
            + " values ('nightly-reconciliation', 'FAILED', 'x', now())");
    defects.put("mail_failed", mail("FAILED", "now()"));
    defects.put("mail_stuck", mail("QUEUED", "now() - interval '9 hours'"));
    defects.put("audit_head_astray", "update platform.audit_chain set seq = 5 where chain = 3");
  }

  private static String school(String status) {
    return """
    insert into directory.school (id, code, name, county_code, level, status)
    values (1, '111111', '甲國小', '67000', 'PRIMARY', '%s');
    """
        .formatted(status);
  }

  private static String person(String name, String bornOn) {
    return """
    insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name, born_on)
    values (1, '\\x00', 'k', '\\x00', 'A1*****', '%s', %s);
    """
        .formatted(name, bornOn);
  }

  private static String membership(int school, boolean main) {
    return """
    insert into directory.membership
      (person_id, school_id, title, appointment, is_main, starts_on)
    values (1, %d, '教師', 'REGULAR', %b, '2020-08-01');
    """
        .formatted(school, main);
  }

  private static String grant(String endsOn, String reviewOn, String school) {
    return """
    insert into directory.role_grant
      (person_id, role, school_code, status, starts_on, ends_on, review_on, reason, requested_on)
    values (1, 'SCHOOL_OFFICER', %s, 'GRANTED', '2020-08-01', %s, %s, '', '2020-08-01');
    """
        .formatted(school, endsOn, reviewOn);
  }

  private static String course(String startsOn, int year, String category) {
    return """
    insert into training.course
      (code, school_year, category, name, organiser, mode, starts_on, ends_on, kind, content_hash)
    values (1234567, %d, '%s', '課程', '單位', 'PHYSICAL', '%s', '%s', 'CORE', %d);
    """
        .formatted(year, category, startsOn, startsOn, category.hashCode());
  }

  private static String hours(String state, int tenths, String school) {
    return """
    insert into training.hour_record
      (person_id, course_code, course_id, school_id, tenths, state, source)
    values (1, 1234567, 1, %s, %d, '%s', 'F');
    """
        .formatted(school, tenths, state);
  }

  private static String certificate(String number, String expiresOn, String question) {
    return """
    insert into certification.certificate
      (person_id, tier, number, school_year, expires_on, source, question)
    values (1, 'INITIAL', '%s', 109, %s, 'LEGACY', %s);
    """
        .formatted(number, expiresOn, question);
  }

  private static String legacy(String state) {
    return """
    insert into certification.legacy_certificate
      (person_id, tier, number, school_year, state, live, received_at)
    values (1, 'INITIAL', '96', 96, '%s', true, now() - interval '300 days');
    """
        .formatted(state);
  }

  private static String feed(String status, long read, String seenAt) {
    return """
    insert into intake.feed_file (file, kind, mode, status, read, seen_at)
    values ('hours-full-20251122.csv', 'hours', 'full', '%s', %d, %s);
    """
        .formatted(status, read, seenAt);
  }

  private static String mail(String state, String dueAt) {
    return """
    insert into notices.outbox
      (mail_id, address, subject, body, secret, state, due_at, created_at)
    values ('m', 'a@example.org', 's', 'b', false, '%s', %s, now());
    """
        .formatted(state, dueAt);
  }
}
