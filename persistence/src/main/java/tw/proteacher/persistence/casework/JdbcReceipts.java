package tw.proteacher.persistence.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.casework.Receipts;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.SchoolYear;

/** The counter's row lock lines up whoever takes a number at the same time. */
@ApplicationScoped
class JdbcReceipts implements Receipts {
  private static final String NEXT =
      """
      insert into casework.receipt_counter as counter (series, school_year, last)
      values (?, ?, 1)
      on conflict on constraint receipt_counter_pk do update set last = counter.last + 1
      returning last
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcReceipts() {}

  /** For tests. */
  JdbcReceipts(Db db) {
    this.db = db;
  }

  @Override
  public String next(String series, SchoolYear year) {
    int number = db.one(NEXT, row -> row.getInt("last"), series, year.roc());
    return "%s%03d-%06d".formatted(series, year.roc(), number);
  }
}
