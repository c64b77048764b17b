package tw.proteacher.persistence.directory;

/** The statements of {@link JdbcDirectoryQueries}. */
final class QuerySql {
  /** The person with the lists of the file as columns. */
  static final String FILE =
      """
      select p.phone, p.email, p.email_verified_at is not null as proven,
             a.last_sign_in_at, a.disabled_at, a.disabled_reason,
             (select json_agg(stood order by stood.ends_on desc nulls first, stood.is_main desc,
                       stood.starts_on desc, stood.id desc)
                from (select m.id, s.code, s.name as school, c.name as county, m.title,
                             m.appointment, m.is_main, m.starts_on, m.ends_on
                        from directory.membership m
                        join directory.school s on s.id = m.school_id
                        join directory.county c on c.code = s.county_code
                       where m.person_id = p.id) stood) as memberships,
             (select json_agg(f order by f.used_until desc, f.id desc)
                from directory.person_name_history f where f.person_id = p.id) as former_names
        from directory.person p
        left join directory.account a on a.person_id = p.id
       where p.id = ?
      """;

  /** The platform itself is nobody who looks. */
  static final String ACCESSES =
      """
      select a.at, a.actor_name, a.event, a.outcome, coalesce(s.name, '') as place,
             count(*) over () as total
        from platform.audit a
        left join lateral (
          select s.name from directory.membership m
            join directory.school s on s.id = m.school_id
           where m.person_id = a.actor_id and m.ends_on is null
           order by m.is_main desc, m.starts_on desc limit 1) s on true
       where a.subject_id = ? and a.actor_id is not null and a.actor_id <> ?
       order by a.at desc, a.id desc
       limit ? offset ?
      """;

  static final String TEACHERS =
      """
      select p.id, p.name, coalesce(m.title, '') as title, m.appointment,
             coalesce(s.name, '') as school, coalesce(c.name, '') as county,
             count(*) over () as total
        from directory.person p
        left join directory.membership m on m.person_id = p.id and m.ends_on is null
        left join directory.school s on s.id = m.school_id
        left join directory.county c on c.code = s.county_code
       where (? or s.county_code = any (?) or s.code = any (?))
         and (? = '' or s.county_code = ?)
         and (? = '' or s.code = ?)
         and concat_ws(' ', p.name, s.name, s.code) like all (?)
       order by c.sort nulls last, s.name, s.code, p.name, p.id
       limit ? offset ?
      """;

  static final String ROLES =
      """
      select g.id, g.person_id, p.name as person, coalesce(stand.name, '') as person_place,
             g.role, g.school_code, coalesce(g.county_code, s.county_code) as county_code,
             coalesce(s.name, c.name, '') as place, g.status, g.starts_on, g.ends_on,
             g.review_on, g.reason, g.requested_by, coalesce(asker.name, '') as requester,
             g.requested_on, coalesce(decider.name, '') as decider, g.decision_note,
             coalesce(predecessor.name, '') as predecessor, count(*) over () as total
        from directory.role_grant g
        join directory.person p on p.id = g.person_id
        left join lateral (
          select s.name from directory.membership m
            join directory.school s on s.id = m.school_id
           where m.person_id = g.person_id and m.ends_on is null
           order by m.is_main desc, m.starts_on desc limit 1) stand on true
        left join directory.school s on s.code = g.school_code
        left join directory.county c on c.code = g.county_code
        left join directory.person asker on asker.id = g.requested_by
        left join directory.person decider on decider.id = g.decided_by
        left join directory.role_grant old on old.id = g.hands_over
        left join directory.person predecessor on predecessor.id = old.person_id
      """;

  static final String ROLES_WITHIN =
      """
       where (? or coalesce(g.county_code, s.county_code) = any (?) or g.school_code = any (?))
         and (? = '' or g.role = ?)
      """;

  static final String ROLES_ORDER =
      """
       order by g.review_on, g.id
       limit ? offset ?
      """;

  private QuerySql() {}
}
