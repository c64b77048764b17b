package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.application.HeldNumber;
import tw.proteacher.certification.application.HeldNumbers;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Slice;

@ApplicationScoped
class JdbcHeldNumbers implements HeldNumbers {
  private static final String NUMBERS =
      """
      select number, count(*) over () as total
        from certification.legacy_certificate
       where state = 'HELD'
       group by number
       order by number
       limit ? offset ?
      """;

  private static final String CLAIMS =
      """
      select claim.*, p.name, p.id_mask,
             coalesce((select s.name from directory.membership m
                         join directory.school s on s.id = m.school_id
                        where m.person_id = claim.person_id
                        order by m.ends_on desc nulls first, m.is_main desc, m.starts_on desc
                        limit 1), '') as school
        from (select l.id, l.person_id, l.number, l.tier, l.school_year
                from certification.legacy_certificate l
               where l.number = any (?) and l.state in ('HELD', 'PENDING')
              union all
              select 0, c.person_id, c.number, c.tier, c.school_year
                from certification.certificate c
               where c.number = any (?) and c.state <> 'WITHDRAWN') as claim
        join directory.person p on p.id = claim.person_id
       order by claim.number, claim.id, claim.person_id
      """;

  @Inject private Db db;

  JdbcHeldNumbers() {}

  JdbcHeldNumbers(Db db) {
    this.db = db;
  }

  @Override
  public Slice<HeldNumber> page(int first, int size) {
    Slice<String> numbers = db.slice(NUMBERS, row -> row.getString(1), first, size);
    String[] wanted = numbers.rows().toArray(String[]::new);
    Map<String, List<HeldNumber.Claim>> claims = new LinkedHashMap<>();
    db.list(
        CLAIMS,
        row ->
            claims
                .computeIfAbsent(row.getString("number"), number -> new ArrayList<>())
                .add(claim(row)),
        wanted,
        wanted);
    return new Slice<>(
        claims.entrySet().stream()
            .map(entry -> new HeldNumber(entry.getKey(), entry.getValue()))
            .toList(),
        numbers.total());
  }

  private static HeldNumber.Claim claim(ResultSet row) throws SQLException {
    return new HeldNumber.Claim(
        row.getLong("id"),
        row.getLong("person_id"),
        row.getString("name"),
        row.getString("id_mask"),
        row.getString("school"),
        Tier.valueOf(row.getString("tier")),
        row.getInt("school_year"));
  }
}
