package tw.proteacher.persistence.intake;

/** Statements of the engine that are the same for every kind. */
final class FeedSql {
  /** Two who apply files of one kind at once wait for each other. */
  static final String ONE_AT_A_TIME =
      "select 1 from pg_advisory_xact_lock(hashtext('intake.' || ?))";

  static final String TAKEN_ALREADY =
      "select count(*) from intake.feed_file where kind = ? and taken_sequence >= ?";

  static final String EXPECTED =
      "select (greatest(reltuples, 0) * 1.02)::bigint from pg_class where oid = ?::regclass";

  static final String OPEN =
      """
      insert into intake.feed_file (run_id, file, kind, mode, sequence, sha256, status, seen_at)
      values (?, ?, ?, ?, ?, ?, 'WAITING', now())
      returning id
      """;

  static final String TAKEN =
      """
      update intake.feed_file
         set status = 'TAKEN', reason = null, run_id = coalesce(?, run_id), taken_sequence = sequence,
             read = ?, inserted = ?, updated = ?, unchanged = ?, withdrawn = ?,
             exceptions = ?::jsonb, warnings = ?::jsonb, compared_in_full = ?, finished_at = ?
       where id = ?
      """;

  static final String READING_RULES =
      """
      insert into intake.setting (name, value) values (?, ?)
      on conflict (name) do update set value = excluded.value, changed_at = now()
       where setting.value <> excluded.value
      """;

  static final String STAGE =
      """
      create temporary table stage (line int not null, action "char" not null, fp bigint, %s)
        on commit drop
      """;

  static final String STAGE_AUXILIARIES =
      """
      create temporary table unseen (fp bigint not null, id bigint not null) on commit drop;
      create temporary table parking (
        line int not null, key_hash bytea not null, key text not null, code text not null,
        action "char" not null, id_key text, id_cipher bytea, fields text not null,
        awaits_person bytea, awaits_school text)
        on commit drop;
      create temporary table cancelled (key_hash bytea not null) on commit drop
      """;

  static final String PARKED_KEYS = "select key from intake.parked_row where kind = ?";

  static final String IS_HEAVY =
      "select ? * 5 > greatest(reltuples, 1000) from pg_class where oid = ?::regclass";

  static final String REFUSE = "update stage set action = 'X' where line = any (?)";

  /** A full file says all there is to say: what it no longer has waits no longer. */
  static final String DROP_PARKED_FULL =
      """
      delete from intake.parked_row p
       where p.kind = ?
         and p.key_hash not in (select key_hash from parking)
      """;

  static final String DROP_PARKED_DELTA =
      """
      delete from intake.parked_row p
       where p.kind = ? and p.key_hash in (select key_hash from cancelled)
      """;

  static final String PARK =
      """
      insert into intake.parked_row as p
             (kind, key_hash, key, code, action, id_key, id_cipher, fields,
              awaits_person, awaits_school,
              first_file_id, file_id, first_seen_at, received_at, expires_on)
      select distinct on (k.key_hash)
             ?, k.key_hash, k.key, k.code, k.action, k.id_key, k.id_cipher, k.fields,
             k.awaits_person, k.awaits_school,
             ?, ?, ?, ?, (?::timestamptz + make_interval(days => (
               select value::int from intake.setting where name = 'parked.days')))::date
        from parking k
       order by k.key_hash, k.line
      on conflict (kind, key_hash) do update
         set code = excluded.code, action = excluded.action, fields = excluded.fields,
             awaits_person = excluded.awaits_person, awaits_school = excluded.awaits_school,
             file_id = excluded.file_id, received_at = excluded.received_at
       where (p.code, p.action, p.fields) is distinct from
             (excluded.code, excluded.action, excluded.fields)
      """;

  static final String EXPIRE =
      "delete from intake.parked_row where kind = ? and expires_on < ?::date";

  static final String WAITING = "select count(*) from intake.parked_row where kind = ?";

  /** What waits for somebody or some school that is still unknown need not be read. */
  static final String PARKED =
      """
      select r.id, r.action, r.id_key, r.id_cipher, r.fields
        from intake.parked_row r
       where r.kind = ? and r.id > ?
         and (r.awaits_person is null
              or exists (select from directory.person p where p.id_hash = r.awaits_person))
         and (r.awaits_school is null
              or exists (select from directory.school s where s.code = r.awaits_school))
       order by r.id limit ?
      """;

  static final String DROP_TRIED =
      "delete from intake.parked_row where kind = ? and id in (select id from tried)";

  private FeedSql() {}
}
