package tw.proteacher.web.sheets;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** 試算表格式. */
public enum SheetFormat {
  /** 開放文件格式, the one the government recommends. */
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("text/csv;charset=UTF-8");

  private final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** By the end of a file name or path; ODS where it says nothing else. */
  public static SheetFormat of(String path) {
    for (SheetFormat format : values()) {
      if (path.toLowerCase(Locale.ROOT).endsWith(format.ending())) {
        return format;
      }
    }
    return ODS;
  }

  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Begins a sheet of this format. */
  public Spreadsheet open(OutputStream stream, String title) throws IOException {
    return switch (this) {
      case ODS -> new OdsSpreadsheet(stream, title);
      case XLSX -> new XlsxSpreadsheet(stream, title);
      case CSV -> new CsvSpreadsheet(stream);
    };
  }

  /**
   * Begins a sheet as the answer to a request, for saving.
   *
   * @param fileName without its ending, ASCII
   */
  public Spreadsheet answer(HttpServletResponse response, String fileName, String title)
      throws IOException {
    response.setContentType(mediaType);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + fileName + ending() + '"');
    return open(response.getOutputStream(), title);
  }
}
