package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.directory.Counties;
import tw.proteacher.directory.County;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;

/** Read once: counties change by migration. */
@ApplicationScoped
class JdbcCounties implements Counties {
  @Inject private Db db;

  private volatile List<County> known = List.of();

  JdbcCounties() {}

  JdbcCounties(Db db) {
    this.db = db;
  }

  @Override
  public List<County> all() {
    List<County> all = known;
    if (all.isEmpty()) {
      all =
          db.list(
              "select code, name, english_name from directory.county order by sort",
              row ->
                  new County(
                      new CountyCode(row.getString("code")),
                      row.getString("name"),
                      row.getString("english_name")));
      known = all;
    }
    return all;
  }

  @Override
  public County get(CountyCode code) {
    return all().stream()
        .filter(county -> county.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("county", code));
  }
}
