package tw.proteacher.persistence.certification;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.directory.IdentityVault.Sealed;
import tw.proteacher.directory.SecretVault;

/** The typed cells of a row, sealed: a national ID is among them. */
final class SealedCells {
  private static final String PURPOSE = "bulk-row";
  private static final String BETWEEN = "\u001F";
  private static final int CELLS = 6;

  private SealedCells() {}

  static Sealed seal(SecretVault vault, BulkLine line) {
    String cells = String.join(BETWEEN, line.cells());
    return vault.seal(PURPOSE, cells.getBytes(StandardCharsets.UTF_8));
  }

  /** The row as it was typed; blank once its cells were forgotten. */
  static BulkLine open(SecretVault vault, ResultSet row) throws SQLException {
    int line = row.getInt("line");
    byte[] cipher = row.getBytes("cipher");
    if (cipher == null) {
      return new BulkLine(line, "", "", "", "", "", "");
    }
    byte[] plain = vault.open(PURPOSE, new Sealed(row.getString("key_id"), cipher));
    List<String> cells = List.of(new String(plain, StandardCharsets.UTF_8).split(BETWEEN, CELLS));
    return new BulkLine(
        line, cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
  }
}
