package tw.proteacher.web.rounds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.proteacher.casework.PrintedCopy;
import tw.proteacher.certification.list.HandInSchoolList;
import tw.proteacher.certification.list.ListEntry;
import tw.proteacher.certification.list.SchoolListView;
import tw.proteacher.certification.list.ShowSchoolList;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.web.paper.Paper;
import tw.proteacher.web.paper.QrCode;
import tw.proteacher.web.shell.Formats;
import tw.proteacher.web.shell.Texts;

/** 列印認證總表: what the list says now, with the code by which its stamped copy is known. */
@WebServlet("/school/certification/list.pdf")
public class SchoolListDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient HandInSchoolList handIn;
  @Inject private transient ShowSchoolList lists;
  @Inject private transient OwnSchool ownSchool;
  @Inject private transient Paper paper;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long round = round(request);
    SchoolCode school = ownSchool.code();
    PrintedCopy print = handIn.print(round, school);
    SchoolListView list = lists.show(round, school);
    try {
      byte[] pdf = paper.pdf("school-list", facts(list, print));
      response.setContentType("application/pdf");
      response.setContentLength(pdf.length);
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + print.code() + ".pdf\"");
      response.getOutputStream().write(pdf);
    } catch (RuleViolation busy) {
      response.setHeader("Retry-After", "60");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private Map<String, Object> facts(SchoolListView list, PrintedCopy print) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ListEntry entry : list.entries()) {
      rows.add(
          Map.of(
              "number",
              rows.size() + 1,
              "tier",
              texts.get("Tier." + entry.tier()),
              "name",
              entry.name(),
              "job",
              entry.title(),
              "remark",
              entry.remark()));
    }
    Map<String, Object> facts = new HashMap<>();
    facts.put("school", list.schoolName());
    facts.put("schoolCode", list.school());
    facts.put("round", list.round().name());
    facts.put("year", list.round().schoolYear());
    facts.put("meeting", Formats.dateLong(list.meetingOn()));
    facts.put("count", rows.size());
    facts.put("rows", rows);
    facts.put("code", print.spacedCode());
    facts.put("printed", Formats.moment(print.printedAt()));
    facts.put("qr", QrCode.dataUri(print.mark()));
    return facts;
  }

  private static long round(HttpServletRequest request) {
    try {
      return Long.parseLong(String.valueOf(request.getParameter("id")));
    } catch (NumberFormatException none) {
      throw new NotFound("round", 0);
    }
  }
}
