package tw.proteacher.web.operations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.exceptions.ExceptionFilter;
import tw.proteacher.intake.exceptions.ExceptionQueries;
import tw.proteacher.intake.exceptions.ExceptionRow;
import tw.proteacher.shared.RocDate;
import tw.proteacher.web.sheets.SheetFormat;
import tw.proteacher.web.sheets.Spreadsheet;
import tw.proteacher.web.shell.Texts;

/** 下載例外: what the page lists, all of it, as ODS, XLSX or CSV. */
@WebServlet({
  "/operations/exceptions.ods",
  "/operations/exceptions.xlsx",
  "/operations/exceptions.csv",
  "/centre/exceptions.ods",
  "/centre/exceptions.xlsx",
  "/centre/exceptions.csv"
})
public class ExceptionsDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of(
          "seen",
          "run",
          "file",
          "kind",
          "line",
          "code",
          "meaning",
          "county",
          "school",
          "school_name",
          "key",
          "raw");

  @Inject private transient ExceptionQueries exceptions;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SheetFormat format = SheetFormat.of(request.getServletPath());
    ExceptionFilter filter = filter(request);
    try (Spreadsheet sheet =
        format.answer(response, "exceptions", texts.get("operations.exceptions.title"))) {
      sheet.row(
          COLUMNS.stream().map(name -> texts.get("operations.exceptions.column." + name)).toList());
      exceptions.export(filter, row -> write(sheet, row));
    }
  }

  private void write(Spreadsheet sheet, ExceptionRow row) {
    try {
      sheet.row(
          Stream.of(
                  RocDate.format(row.seenAt().toLocalDate()),
                  Objects.toString(row.run(), ""),
                  row.file(),
                  texts.get("operations.kind." + row.kind()),
                  Integer.toString(row.line()),
                  row.code(),
                  texts.get("operations.exception." + row.code()),
                  row.countyName(),
                  row.school(),
                  row.schoolName(),
                  row.key(),
                  row.raw())
              .toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static ExceptionFilter filter(HttpServletRequest request) {
    return new ExceptionFilter(
        ExceptionChoices.run(text(request, "run")),
        text(request, "kind"),
        text(request, "code"),
        text(request, "school"),
        text(request, "county"));
  }

  private static String text(HttpServletRequest request, String name) {
    @Nullable String value = request.getParameter(name);
    return value == null ? "" : value.trim();
  }
}
