package tw.proteacher.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Decision;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.ReviewQueries.CaseRow;
import tw.proteacher.web.sheets.SheetColumn;
import tw.proteacher.web.sheets.SheetFormat;
import tw.proteacher.web.shell.Formats;
import tw.proteacher.web.shell.Texts;

/** 匯出審查結果: all cases of a round that are or were reviewed, as ODS, XLSX or CSV. */
@WebServlet({
  "/centre/review/results.ods",
  "/centre/review/results.xlsx",
  "/centre/review/results.csv"
})
public class ResultsDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CentreReview review;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Long> round = number(request.getParameter("round"));
    if (round.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    List<CaseRow> rows = review.results(round.get());
    SheetFormat format = SheetFormat.of(request.getServletPath());
    SheetColumn.write(
        format.answer(response, "results", texts.get("export.title")), columns(), rows);
  }

  private List<SheetColumn<CaseRow>> columns() {
    return List.of(
        column("case.receipt", row -> row.head().receipt()),
        column("case.person", row -> row.head().name()),
        column("export.school", row -> row.head().schoolName()),
        column("case.tier", row -> texts.get("certification.tier." + row.head().tier())),
        column("case.stage", row -> texts.get("review.stage." + row.head().stage())),
        column("review.case.state", row -> texts.get("application.state." + row.head().state())),
        column("case.progress", row -> texts.get("box." + row.box())),
        column("export.seats", CaseRow::seats),
        column("export.given", CaseRow::given),
        column("verdict.decision", row -> decision(row.head().decision())),
        column("case.decision_remark", row -> row.head().decisionRemark()),
        column("case.due", row -> moment(row.head().dueAt())));
  }

  private SheetColumn<CaseRow> column(String label, Function<? super CaseRow, ?> value) {
    return new SheetColumn<>(texts.get(label), value);
  }

  private String decision(@Nullable Decision decision) {
    return decision == null ? "" : texts.get("verdict.decision." + decision);
  }

  private static String moment(@Nullable OffsetDateTime moment) {
    return moment == null ? "" : Formats.moment(moment);
  }

  private static Optional<Long> number(@Nullable String typed) {
    try {
      return typed == null ? Optional.empty() : Optional.of(Long.valueOf(typed));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
