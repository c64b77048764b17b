package tw.proteacher.certification.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.pipeline.PipelineQueries.CaseFilter;
import tw.proteacher.certification.pipeline.PipelineQueries.CaseLine;
import tw.proteacher.certification.pipeline.PipelineQueries.Figures;
import tw.proteacher.certification.pipeline.PipelineQueries.SchoolLine;
import tw.proteacher.certification.round.RoundPhase;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 查看辦理進度: by the centre whose round it is. */
@ApplicationScoped
@Transactional
public class ShowPipeline {
  @Inject private Rounds rounds;
  @Inject private PipelineQueries queries;
  @Inject private Clock clock;

  /** A round at a glance. */
  public record Overview(
      RoundView round,
      RoundPhase phase,
      Map<ApplicationState, Long> counts,
      long overdue,
      List<SchoolLine> schools)
      implements Serializable {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.pipeline.show",
      reads = true)
  public Overview show(long round) {
    RoundView view = rounds.get(round);
    Access.over(view.subject());
    Access.about("round", round);
    Figures figures = queries.figures(round, clock.instant());
    return new Overview(
        view,
        view.phase(clock.instant()),
        figures.cases(),
        figures.overdue(),
        queries.schools(round));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.pipeline.cases",
      reads = true)
  public Slice<CaseLine> cases(long round, CaseFilter filter, int first, int size) {
    Access.over(rounds.get(round).subject());
    Access.about("round", round);
    return queries.cases(round, filter, clock.instant(), first, size);
  }
}
