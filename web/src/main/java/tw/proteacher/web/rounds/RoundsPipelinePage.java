package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.pipeline.ShowPipeline;
import tw.proteacher.certification.pipeline.ShowPipeline.Overview;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.certification.round.ShowRounds.Line;
import tw.proteacher.web.shell.Option;

/** centre/rounds/pipeline.xhtml: where the cases and lists of a round stand. */
@Named
@ViewScoped
public class RoundsPipelinePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private ShowPipeline showPipeline;

  private @Nullable Long id;
  private @Nullable Overview overview;
  private List<Option> rounds = List.of();

  /** Without a round, the newest that is published. */
  public void load() {
    List<RoundView> published =
        showRounds.list().stream()
            .map(Line::round)
            .filter(round -> round.state() == RoundState.PUBLISHED)
            .toList();
    rounds = published.stream().map(round -> Option.of(round.id(), round.name())).toList();
    if (id == null && !published.isEmpty()) {
      id = published.get(0).id();
    }
    Long chosen = id;
    if (chosen != null) {
      overview = showPipeline.show(chosen);
    }
  }

  /** The states that have cases, in their order. */
  public List<Count> getCounts() {
    Overview shown = overview;
    return shown == null
        ? List.of()
        : Arrays.stream(ApplicationState.values())
            .filter(state -> shown.counts().containsKey(state))
            .map(state -> new Count(state, shown.counts().getOrDefault(state, 0L)))
            .toList();
  }

  /** How many cases stand in a state. */
  public record Count(ApplicationState state, long number) {}

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public @Nullable Overview getOverview() {
    return overview;
  }

  public List<Option> getRounds() {
    return rounds;
  }
}
