package tw.proteacher.web.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * 開放文件試算表 (ODF 1.2), streamed: the library that reads and writes whole documents keeps them in
 * memory and takes seconds for twenty thousand rows.
 */
final class OdsSpreadsheet implements Spreadsheet {
  private static final byte[] MEDIA_TYPE =
      "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);

  /** What a sheet of today's office programs holds. */
  private static final int ROWS_A_SHEET = 1_000_000;

  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.2">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.2" \
      manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:automatic-styles/>\
      <office:body><office:spreadsheet>\
      """;

  private static final String FOOT =
      "</office:spreadsheet></office:body></office:document-content>";

  private final ZipOutputStream zip;
  private final Writer out;
  private final String name;
  private long rows;

  OdsSpreadsheet(OutputStream stream, String name) throws IOException {
    this.name = name;
    zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    putMediaType();
    zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
    zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("content.xml"));
    out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    out.write(HEAD);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    if (rows % ROWS_A_SHEET == 0) {
      endSheet();
      beginSheet(rows == 0 ? name : name + " " + (rows / ROWS_A_SHEET + 1), cells.size());
    }
    rows++;
    out.write("<table:table-row>");
    for (Object cell : cells) {
      out.write(cell instanceof Number ? number(cell.toString()) : text(cell.toString()));
    }
    out.write("</table:table-row>");
  }

  private static String number(String value) {
    return "<table:table-cell office:value-type=\"float\" office:value=\"%s\"><text:p>%s</text:p></table:table-cell>"
        .formatted(value, value);
  }

  private static String text(String value) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + escaped(value)
        + "</text:p></table:table-cell>";
  }

  @Override
  public void close() throws IOException {
    if (rows == 0) {
      beginSheet(name, 1);
      out.write("<table:table-row><table:table-cell/></table:table-row>");
      rows = 1;
    }
    endSheet();
    out.write(FOOT);
    out.flush();
    zip.closeEntry();
    zip.close();
  }

  private void beginSheet(String title, int columns) throws IOException {
    out.write("<table:table table:name=\"" + escaped(title) + "\">");
    out.write("<table:table-column table:number-columns-repeated=\"" + columns + "\"/>");
  }

  private void endSheet() throws IOException {
    if (rows > 0) {
      out.write("</table:table>");
    }
  }

  /** The first entry, uncompressed: by it a file is known for what it is. */
  private void putMediaType() throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(MEDIA_TYPE);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(MEDIA_TYPE.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(MEDIA_TYPE);
    zip.closeEntry();
  }

  /** XML text; characters XML cannot hold become the replacement character. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\t' -> safe.append("<text:tab/>");
                case '\n' -> safe.append("<text:line-break/>");
                default -> safe.appendCodePoint(isXml(point) ? point : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isXml(int point) {
    return point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
