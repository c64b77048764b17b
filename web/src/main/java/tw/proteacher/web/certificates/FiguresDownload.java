package tw.proteacher.web.certificates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import tw.proteacher.certification.statistics.FigureRow;
import tw.proteacher.certification.statistics.ShowFigures;
import tw.proteacher.web.sheets.SheetColumn;
import tw.proteacher.web.sheets.SheetFormat;
import tw.proteacher.web.shell.Texts;

/** 匯出統計: all lines of what the page shows. */
@WebServlet({"/statistics/figures.ods", "/statistics/figures.xlsx", "/statistics/figures.csv"})
public class FiguresDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ShowFigures figures;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FigureChoices choices =
        FigureChoices.of(
            request.getParameter("by"),
            request.getParameter("county"),
            request.getParameter("level"));
    List<FigureRow> rows = figures.export(choices.by(), choices.county(), choices.level());
    SheetFormat format = SheetFormat.of(request.getServletPath());
    String title = texts.get("statistics.by." + choices.by());
    SheetColumn.write(
        format.answer(response, "figures-" + choices.by().name().toLowerCase(Locale.ROOT), title),
        columns(choices.by().name()),
        rows);
  }

  private List<SheetColumn<FigureRow>> columns(String by) {
    return List.of(
        new SheetColumn<>(texts.get("statistics.key"), FigureRow::key),
        new SheetColumn<>(texts.get("statistics.line." + by), FigureRow::label),
        new SheetColumn<>(texts.get("statistics.of." + by), FigureRow::of),
        new SheetColumn<>(texts.get("certification.tier.INITIAL"), FigureRow::initial),
        new SheetColumn<>(texts.get("certification.tier.ADVANCED"), FigureRow::advanced),
        new SheetColumn<>(texts.get("certification.tier.MENTOR"), FigureRow::mentor));
  }
}
