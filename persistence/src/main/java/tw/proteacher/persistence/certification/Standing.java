package tw.proteacher.persistence.certification;

/** Whether a certificate counts, as a column; takes today as its one parameter. */
final class Standing {
  static final String SQL =
      "case when state = 'WITHDRAWN' then 'WITHDRAWN' when expires_on <= ? then 'EXPIRED'"
          + " else 'VALID' end";

  private Standing() {}

  /** The same where the table goes by another name. */
  static String of(String table) {
    return SQL.replace("when state", "when " + table + ".state")
        .replace("when expires_on", "when " + table + ".expires_on");
  }
}
