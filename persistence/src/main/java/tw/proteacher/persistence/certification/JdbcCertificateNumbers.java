package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.issue.model.CertificateNumbers;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;

/**
 * The counter's row is locked until the transaction ends: who comes second waits, and a rollback
 * leaves the counter as it was. Numbers that came in from the former platform later, decided on or
 * not, are stepped over.
 */
@ApplicationScoped
class JdbcCertificateNumbers implements CertificateNumbers {
  private static final int LAST_SERIAL = 999_999;

  /** Begins above the highest serial anybody was ever given in this letter and year. */
  private static final String BEGIN =
      """
      insert into certification.number_counter (letter, year, last)
      select ?, ?, greatest(
        coalesce((
          select max(right(number, 6)::int) from certification.certificate
           where length(number) = 10 and number between ? and ?), 0),
        coalesce((
          select max(right(number, 6)::int) from certification.legacy_certificate
           where length(number) = 10 and number between ? and ?), 0))
      on conflict on constraint number_counter_pk do nothing
      """;

  private static final String LOCK =
      "select last from certification.number_counter where letter = ? and year = ? for update";

  private static final String IS_TAKEN =
      """
      select exists (
          select 1 from certification.certificate where length(number) = 10 and number = ?)
        or exists (
          select 1 from certification.legacy_certificate
           where length(number) = 10 and number = ?) as taken
      """;

  private static final String ADVANCE =
      "update certification.number_counter set last = ? where letter = ? and year = ?";

  @Inject private Db db;

  /** For the container. */
  JdbcCertificateNumbers() {}

  /** For tests. */
  JdbcCertificateNumbers(Db db) {
    this.db = db;
  }

  @Override
  public CertificateNumber next(char letter, SchoolYear year) {
    String series = Character.toString(letter);
    String first = CertificateNumber.of(letter, year.roc(), 0).value();
    String last = CertificateNumber.of(letter, year.roc(), LAST_SERIAL).value();
    if (db.find(LOCK, row -> row.getInt("last"), series, year.roc()).isEmpty()) {
      db.update(BEGIN, series, year.roc(), first, last, first, last);
    }
    int serial = db.one(LOCK, row -> row.getInt("last"), series, year.roc());
    CertificateNumber number;
    do {
      serial++;
      if (serial > LAST_SERIAL) {
        throw new RuleViolation("certification.numbers.exhausted", series, year.roc());
      }
      number = CertificateNumber.of(letter, year.roc(), serial);
    } while (isTaken(number));
    db.update(ADVANCE, serial, series, year.roc());
    return number;
  }

  private boolean isTaken(CertificateNumber number) {
    return db.one(IS_TAKEN, row -> row.getBoolean("taken"), number.value(), number.value());
  }
}
