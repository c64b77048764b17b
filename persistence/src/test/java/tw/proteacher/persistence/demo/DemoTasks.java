package tw.proteacher.persistence.demo;

/** What waits for whom in the demo data, role by role, as the home page would ask for it. */
final class DemoTasks {
  static final String WAITING =
      """
      with open_round as (
        select * from certification.round
         where state = 'PUBLISHED' and opens_at <= now() and list_closes_at > now()),
      waiting (person_id) as (
        select person_id from certification.application
         where state in ('DRAFT', 'RETURNED', 'REVISING', 'FIXING', 'FAILED')
        union
        select partner_id from casework.form_sheet where state = 'ASKED'
        union
        select person_id from training.correction_case where state = 'NEED_MORE'
        union
        select s.reviewer_id
          from casework.assignment s
          join certification.application a on a.id = s.case_id and a.stage = s.stage
         where a.state in ('FIRST_REVIEW', 'SECOND_REVIEW')
        union
        select m.person_id
          from certification.school_list l
          join open_round r on r.id = l.round_id
          join directory.school on school.code = l.school
          join directory.membership m on m.school_id = school.id and m.appointment = 'PRINCIPAL'
         where l.state = 'DRAFT' and l.meeting_on is not null and l.minutes_file is not null
           and exists (
             select from certification.school_list_entry e
              where e.list_id = l.id and (
                select rules.school_meeting from certification.rule_set rules
                 where rules.tier = e.tier and rules.authority in (r.authority, 'MOE')
                   and r.school_year between rules.first_year and coalesce(rules.last_year, 999)
                 order by rules.authority = 'MOE', rules.id desc limit 1))
        union
        select g.person_id
          from directory.role_grant g
          join directory.school on school.code = g.school_code
          join open_round r on r.authority = school.county_code and r.school_list
         where g.role = 'SCHOOL_OFFICER' and not exists (
           select from certification.school_list l
            where l.round_id = r.id and l.school = g.school_code and l.state = 'HANDED_IN')
        union
        select g.person_id
          from directory.role_grant g
          join training.correction_case c on c.county = g.county_code and c.state = 'SUBMITTED'
         where g.role = 'COUNTY_CENTRE'
        union
        select g.person_id
          from directory.role_grant g, training.correction_case c
         where g.role = 'NATIONAL_CENTRE' and c.state = 'FORWARDED')
      select person.subject from waiting join directory.person on person.id = person_id
      """;

  private DemoTasks() {}
}
