package tw.proteacher.web.certificates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tw.proteacher.certification.bulk.BulkRowView;
import tw.proteacher.certification.bulk.ReadBulk;
import tw.proteacher.web.sheets.SheetFormat;
import tw.proteacher.web.sheets.Spreadsheet;
import tw.proteacher.web.shell.Texts;

/** 批次樣板與錯誤檔: the empty template, or the rows in error with what is wrong beside them. */
@WebServlet({
  "/centre/certificates/bulk-template.ods",
  "/centre/certificates/bulk-template.xlsx",
  "/centre/certificates/bulk-template.csv",
  "/centre/certificates/bulk-errors.ods",
  "/centre/certificates/bulk-errors.xlsx",
  "/centre/certificates/bulk-errors.csv"
})
public class BulkDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ReadBulk readBulk;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean errors = request.getServletPath().contains("bulk-errors");
    List<BulkRowView> rows = errors ? readBulk.errors(CertificateDownload.id(request)) : List.of();
    SheetFormat format = SheetFormat.of(request.getServletPath());
    String name = errors ? "certificates-errors" : "certificates-template";
    try (Spreadsheet sheet = format.answer(response, name, texts.get("bulk.title"))) {
      sheet.row(headings(errors));
      for (BulkRowView row : rows) {
        sheet.row(cells(row));
      }
    }
  }

  private List<String> headings(boolean errors) {
    List<String> headings = new ArrayList<>();
    for (BulkSheet.Column column : BulkSheet.Column.values()) {
      headings.add(texts.get("bulk.column." + column));
    }
    if (errors) {
      headings.add(texts.get("bulk.errors"));
    }
    return headings;
  }

  private List<String> cells(BulkRowView row) {
    List<String> cells = new ArrayList<>(row.cells().cells());
    cells.add(row.codes().stream().map(texts::get).collect(Collectors.joining(" ")));
    return cells;
  }
}
