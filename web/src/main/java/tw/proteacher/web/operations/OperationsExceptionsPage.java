package tw.proteacher.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Counties;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.exceptions.ExceptionFilter;
import tw.proteacher.intake.exceptions.ExceptionQueries;
import tw.proteacher.intake.exceptions.ExceptionRow;
import tw.proteacher.intake.runs.Job;
import tw.proteacher.intake.runs.StartRun;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** operations/exceptions.xhtml and centre/exceptions.xhtml */
@Named
@RequestScoped
public class OperationsExceptionsPage {
  private static final int SIZE = 50;

  @Inject private ExceptionQueries queries;
  @Inject private Counties counties;
  @Inject private StartRun startRun;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private String run = "";
  private String kind = "";
  private String code = "";
  private String school = "";
  private String county = "";
  private int page = 1;
  private @Nullable Slice<ExceptionRow> rows;

  public Slice<ExceptionRow> getRows() {
    if (rows == null) {
      rows = queries.page(filter(), (Paging.within(page) - 1) * SIZE, SIZE);
    }
    return rows;
  }

  public int getSize() {
    return SIZE;
  }

  public List<Option> getKinds() {
    return Arrays.stream(FeedKindName.values())
        .map(FeedKindName::word)
        .map(word -> new Option(word, texts.get("operations.kind." + word)))
        .toList();
  }

  public List<Option> getCodes() {
    return Arrays.stream(ExceptionCode.values())
        .map(ExceptionCode::name)
        .map(name -> new Option(name, name + " " + texts.get("operations.exception." + name)))
        .toList();
  }

  public List<Option> getCountyChoices() {
    return counties.all().stream()
        .map(known -> new Option(known.code().value(), known.name()))
        .toList();
  }

  /** 立即重試: tries the rows that wait for a teacher or a school now. */
  public String retry() {
    long started = startRun.start(Job.PARKED_ROWS.id());
    feedback.flash("operations.run.started", Long.toString(started));
    return Redirects.to("/operations/run", "id", started);
  }

  private ExceptionFilter filter() {
    return new ExceptionFilter(ExceptionChoices.run(run), kind, code, school, county);
  }

  public String getRun() {
    return run;
  }

  public void setRun(String run) {
    this.run = run.trim();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getSchool() {
    return school;
  }

  public void setSchool(String school) {
    this.school = school.trim();
  }

  public String getCounty() {
    return county;
  }

  public void setCounty(String county) {
    this.county = county;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
