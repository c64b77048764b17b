package tw.proteacher.persistence.intake;

/**
 * Rows on their way into one table: one buffer is filled while the other is carried.
 *
 * <p>Not for use by two threads; the buffers change hands through the {@link Courier}.
 */
final class Table {
  private static final int FULL = 1 << 19;

  private final Courier courier;
  private final String copy;
  private final int columns;
  private CopyRow filling = new CopyRow();
  private CopyRow spare = new CopyRow();
  private long rows;

  /** {@code columns} written out as in SQL, e.g. {@code "line, action"}. */
  Table(Courier courier, String table, String columns) {
    this.courier = courier;
    this.copy = "copy %s (%s) from stdin (format binary)".formatted(table, columns);
    this.columns = columns.split(",").length;
  }

  /** A new row; the caller adds exactly one value per column. */
  CopyRow row() {
    if (filling.size() >= FULL) {
      flush();
    }
    rows++;
    filling.begin(columns);
    return filling;
  }

  void flush() {
    if (filling.isEmpty()) {
      return;
    }
    CopyRow full = filling;
    courier.carry(copy, full);
    filling = spare;
    spare = full;
  }

  long rows() {
    return rows;
  }
}
