package tw.proteacher.web.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 in UTF-8; the byte order mark tells office programs so. */
final class CsvSpreadsheet implements Spreadsheet {
  private static final String FORMULA = "=+-@\t\r\u0000\uFF1D\uFF0B\uFF0D\uFF20";

  private final Writer out;

  CsvSpreadsheet(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write('\uFEFF');
  }

  @Override
  public void row(List<?> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      Object cell = cells.get(i);
      out.write('"');
      out.write(
          cell instanceof Number
              ? cell.toString()
              : harmless(cell.toString()).replace("\"", "\"\""));
      out.write('"');
    }
    out.write("\r\n");
  }

  /** A quote before what an office program would take for a formula, as OWASP ASVS has it. */
  static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
