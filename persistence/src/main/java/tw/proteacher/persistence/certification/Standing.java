package tw.proteacher.persistence.certification;

/** Whether a certificate counts, as a column; takes today as its one parameter. */
final class Standing {
  static final String SQL =
      "case when state = 'WITHDRAWN' then 'WITHDRAWN' when expires_on <= ? then 'EXPIRED'"
          + " else 'VALID' end";

  /** Number of the certificate that was issued in the place of {@code c} and stands, or empty. */
  static final String RENEWED_BY =
      """
      coalesce((
        select newer.number from certification.certificate newer
        where newer.renews_id = c.id and newer.state <> 'WITHDRAWN'
        order by newer.id desc limit 1), '')
      """
          .strip();

  private Standing() {}

  /** The same where the table goes by another name. */
  static String of(String table) {
    return SQL.replace("when state", "when " + table + ".state")
        .replace("when expires_on", "when " + table + ".expires_on");
  }
}
