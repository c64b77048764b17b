package tw.proteacher.persistence.demo;

import tw.proteacher.persistence.jdbc.Db;

/** 示範學校認證總表: handed in where cases went on, waiting where a round is open. */
final class DemoLists {
  private static final String HANDED_IN =
      """
      with list as (
        insert into certification.school_list (round_id, school, state, meeting_on, principal_at,
          handed_in_at, changed_at)
        select a.round_id, a.school, 'HANDED_IN', r.closes_at::date - 10, r.closes_at,
               least(r.list_closes_at, now()), now()
          from certification.application a
          join certification.round r on r.id = a.round_id
         where a.state not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'NOT_LISTED', 'WAIVED')
         group by a.round_id, a.school, r.closes_at, r.list_closes_at
        returning id, round_id, school)
      insert into certification.school_list_entry (list_id, person_id, tier, in_quota, added_by,
        added_at)
      select list.id, a.person_id, a.tier, a.tier = 'MENTOR', a.person_id, now()
        from list
        join certification.application a on a.round_id = list.round_id and a.school = list.school
       where a.state not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'NOT_LISTED', 'WAIVED')
      """;

  /** Whoever has handed in is named; the school still has something to do. */
  private static final String BEGUN =
      """
      with list as (
        insert into certification.school_list (round_id, school, state, changed_at)
        select distinct a.round_id, a.school, 'DRAFT', now()
          from certification.application a
          join certification.round r on r.id = a.round_id
         where a.state = 'SUBMITTED' and r.school_list and r.list_closes_at > now()
        on conflict do nothing
        returning id, round_id, school)
      insert into certification.school_list_entry (list_id, person_id, tier, in_quota, added_by,
        added_at)
      select list.id, a.person_id, a.tier, a.tier = 'MENTOR', officer.person_id, now()
        from list
        join certification.application a
          on a.round_id = list.round_id and a.school = list.school and a.state = 'SUBMITTED'
        join directory.role_grant officer
          on officer.school_code = list.school and officer.role = 'SCHOOL_OFFICER'
      """;

  private final Db db;

  DemoLists(Db db) {
    this.db = db;
  }

  void add() {
    db.update(HANDED_IN);
    db.update(BEGUN);
    Script.run(db, "lists.sql");
  }
}
