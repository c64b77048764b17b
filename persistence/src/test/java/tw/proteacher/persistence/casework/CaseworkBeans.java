package tw.proteacher.persistence.casework;

import tw.proteacher.casework.Receipts;
import tw.proteacher.casework.model.Sheets;
import tw.proteacher.casework.model.Templates;
import tw.proteacher.persistence.jdbc.Db;

/** The adapters of casework for tests of other packages. */
public final class CaseworkBeans {
  private CaseworkBeans() {}

  public static Templates templates(Db db) {
    return new JdbcTemplates(db);
  }

  public static Sheets sheets(Db db) {
    return new JdbcSheets(db);
  }

  public static Receipts receipts(Db db) {
    return new JdbcReceipts(db);
  }
}
