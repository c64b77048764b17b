package tw.proteacher.web.operations;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 in UTF-8; the byte order mark tells office programs so. */
final class CsvSpreadsheet implements Spreadsheet {
  private final Writer out;

  CsvSpreadsheet(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write('\uFEFF');
  }

  @Override
  public void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write('"');
      out.write(Spreadsheet.harmless(cells.get(i)).replace("\"", "\"\""));
      out.write('"');
    }
    out.write("\r\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
