package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.pipeline.PipelineQueries.CaseFilter;
import tw.proteacher.certification.pipeline.PipelineQueries.CaseLine;
import tw.proteacher.certification.pipeline.ShowPipeline;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/cases.xhtml: the cases of a round in one state or of one school. */
@Named
@ViewScoped
public class RoundsCasesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private ShowRounds showRounds;
  @Inject private ShowPipeline showPipeline;
  @Inject private Texts texts;

  private long id;
  private String state = "";
  private String school = "";
  private boolean overdue = false;
  private int page = 1;
  private @Nullable RoundView round;
  private @Nullable Slice<CaseLine> cases;

  public void load() {
    round = showRounds.open(id);
    cases = showPipeline.cases(id, new CaseFilter(state, school, overdue), (page - 1) * SIZE, SIZE);
  }

  public List<Option> getStates() {
    return Arrays.stream(ApplicationState.values())
        .map(one -> Option.of(one, texts.get("application.state." + one)))
        .toList();
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }

  public int getSize() {
    return SIZE;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state == null ? "" : state;
  }

  public String getSchool() {
    return school;
  }

  public void setSchool(@Nullable String school) {
    this.school = school == null ? "" : school;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }

  public int getPage() {
    return page;
  }

  public @Nullable RoundView getRound() {
    return round;
  }

  public @Nullable Slice<CaseLine> getCases() {
    return cases;
  }
}
