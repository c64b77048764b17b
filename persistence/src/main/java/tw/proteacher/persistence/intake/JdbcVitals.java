package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.intake.runs.Vitals;
import tw.proteacher.persistence.jdbc.Db;

/** The numbers monitors ask for, in one query. */
@ApplicationScoped
class JdbcVitals implements Vitals {
  private static final String PING = "select count(*) from intake.run where id = 0";

  private static final String GAUGES =
      """
      select 'proteacher_runs' as name, 'status="' || s || '"' as label,
             (select count(*) from intake.run r where r.status = s)::float8 as value
        from unnest(array['STARTING', 'RUNNING', 'HELD', 'COMPLETED', 'FAILED', 'STOPPED']) s
      union all
      select 'proteacher_last_night_age_seconds', '',
             extract(epoch from now() - max(ended_at))::float8
        from intake.run
       where job = 'nightly-reconciliation' and status in ('COMPLETED', 'HELD')
      having max(ended_at) is not null
      union all
      select 'proteacher_run_active_seconds', '', extract(epoch from now() - started_at)::float8
        from intake.run where status in ('STARTING', 'RUNNING')
      union all
      select 'proteacher_feeds_held', '', count(*)::float8
        from intake.feed_file where status = 'HELD'
      union all
      select 'proteacher_rows_parked', '', count(*)::float8 from intake.parked_row
      union all
      select 'proteacher_people_touched', '', count(*)::float8 from intake.touched_person
      union all
      select 'proteacher_mails', 'state="' || s || '"',
             (select count(*) from notices.outbox o where o.state = s)::float8
        from unnest(array['QUEUED', 'SENDING', 'FAILED']) s
      union all
      select 'proteacher_quality_findings', 'check="' || code || '"', found::float8
        from intake.quality_answer where found <> 0
      """;

  @Inject private Db db;

  JdbcVitals() {}

  JdbcVitals(Db db) {
    this.db = db;
  }

  @Override
  public void ping() {
    db.count(PING);
  }

  @Override
  public List<Gauge> gauges() {
    return db.list(
        GAUGES,
        row -> new Gauge(row.getString("name"), row.getString("label"), row.getDouble("value")));
  }
}
