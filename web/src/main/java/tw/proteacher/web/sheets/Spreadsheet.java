package tw.proteacher.web.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * 試算表: rows written as they come, however many. A {@link Number} is a number, everything else its
 * text. What looks like a formula stays text: ODS and XLSX say of each cell what it is; CSV cannot,
 * so a quote goes before it there.
 */
public interface Spreadsheet extends Closeable {
  void row(List<?> cells) throws IOException;
}
