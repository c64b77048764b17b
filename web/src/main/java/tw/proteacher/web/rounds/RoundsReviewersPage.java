package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.review.KeepReviewers;
import tw.proteacher.certification.review.KeepReviewers.Candidate;
import tw.proteacher.certification.review.KeepReviewers.Pool;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.PersonId;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/reviewers.xhtml */
@Named
@ViewScoped
public class RoundsReviewersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private KeepReviewers keepReviewers;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable RoundView round;
  private List<Candidate> candidates = List.of();
  private String[] chosen = new String[0];
  private String reason = "";

  public void load() {
    Pool pool = keepReviewers.pool(id);
    round = pool.round();
    candidates = pool.candidates();
    chosen =
        candidates.stream()
            .filter(Candidate::chosen)
            .map(one -> one.card().id().toString())
            .toArray(String[]::new);
  }

  public List<Option> getChoices() {
    return candidates.stream()
        .map(
            one ->
                Option.of(
                    one.card().id(),
                    texts.say(
                        one.waiting() > 0 ? "rounds.reviewer.waiting" : "rounds.reviewer",
                        one.card().name(),
                        one.card().schoolName(),
                        one.waiting())))
        .toList();
  }

  public String save() {
    int freed =
        keepReviewers.choose(
            id,
            Arrays.stream(chosen).map(one -> new PersonId(Long.parseLong(one))).toList(),
            reason);
    if (freed > 0) {
      feedback.flash("rounds.reviewers.freed", freed);
      return Redirects.to("/centre/review/assign", "id", id);
    }
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/show", "id", id);
  }

  /** Whether anybody of the list would leave cases behind. */
  public boolean isJudging() {
    return candidates.stream().anyMatch(one -> one.chosen() && one.waiting() > 0);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable RoundView getRound() {
    return round;
  }

  public String[] getChosen() {
    return chosen;
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
