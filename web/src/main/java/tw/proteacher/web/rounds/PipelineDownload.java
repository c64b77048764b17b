package tw.proteacher.web.rounds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.pipeline.PipelineQueries.CaseFilter;
import tw.proteacher.certification.pipeline.PipelineQueries.CaseLine;
import tw.proteacher.certification.pipeline.PipelineQueries.SchoolLine;
import tw.proteacher.certification.pipeline.ShowPipeline;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.sheets.SheetColumn;
import tw.proteacher.web.sheets.SheetFormat;
import tw.proteacher.web.shell.Formats;
import tw.proteacher.web.shell.Texts;

/** 下載辦理進度: what the pages list, all of it. */
@WebServlet({
  "/centre/rounds/cases.ods",
  "/centre/rounds/cases.xlsx",
  "/centre/rounds/cases.csv",
  "/centre/rounds/schools.ods",
  "/centre/rounds/schools.xlsx",
  "/centre/rounds/schools.csv"
})
public class PipelineDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int EVERYTHING = 1_000_000;

  @Inject private transient ShowPipeline pipeline;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SheetFormat format = SheetFormat.of(request.getServletPath());
    long round = round(request);
    if (request.getServletPath().startsWith("/centre/rounds/schools")) {
      List<SchoolLine> schools = pipeline.show(round).schools();
      SheetColumn.write(
          format.answer(response, "schools-" + round, texts.get("pipeline.schools")),
          schoolColumns(),
          schools);
      return;
    }
    CaseFilter filter =
        new CaseFilter(
            text(request, "state"),
            text(request, "school"),
            text(request, "overdue").equals("true"));
    List<CaseLine> cases = pipeline.cases(round, filter, 0, EVERYTHING).rows();
    SheetColumn.write(
        format.answer(response, "cases-" + round, texts.get("pipeline.cases")),
        caseColumns(),
        cases);
  }

  private List<SheetColumn<SchoolLine>> schoolColumns() {
    return List.of(
        new SheetColumn<>(texts.get("pipeline.school_code"), SchoolLine::school),
        new SheetColumn<>(texts.get("extend.school"), SchoolLine::name),
        new SheetColumn<>(texts.get("list.state"), line -> list(line.list())),
        new SheetColumn<>(
            texts.get("pipeline.handed_in_at"), line -> Formats.moment(line.handedInAt())),
        new SheetColumn<>(texts.get("list.people"), SchoolLine::named),
        new SheetColumn<>(texts.get("pipeline.drafts"), SchoolLine::drafts),
        new SheetColumn<>(texts.get("pipeline.handed_in"), SchoolLine::handedIn));
  }

  private String list(@Nullable SchoolListState state) {
    return texts.get(state == null ? "pipeline.no_list" : "SchoolListState." + state);
  }

  private List<SheetColumn<CaseLine>> caseColumns() {
    return List.of(
        new SheetColumn<>(texts.get("pipeline.receipt"), CaseLine::receipt),
        new SheetColumn<>(texts.get("list.name"), CaseLine::name),
        new SheetColumn<>(texts.get("pipeline.school_code"), CaseLine::school),
        new SheetColumn<>(texts.get("extend.school"), CaseLine::schoolName),
        new SheetColumn<>(texts.get("list.tier"), line -> texts.get("Tier." + line.tier())),
        new SheetColumn<>(
            texts.get("pipeline.state"), line -> texts.get("application.state." + line.state())),
        new SheetColumn<>(
            texts.get("pipeline.submitted_at"), line -> Formats.moment(line.submittedAt())),
        new SheetColumn<>(texts.get("pipeline.due_at"), line -> Formats.moment(line.dueAt())),
        new SheetColumn<>(texts.get("pipeline.seats"), CaseLine::seats),
        new SheetColumn<>(texts.get("pipeline.verdicts"), CaseLine::verdicts));
  }

  private static long round(HttpServletRequest request) {
    try {
      return Long.parseLong(String.valueOf(request.getParameter("id")));
    } catch (NumberFormatException none) {
      throw new NotFound("round", 0);
    }
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }
}
