package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.BeginRound;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/begin.xhtml: a name and a year; everything else is offered. */
@Named
@ViewScoped
public class RoundsBeginPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private BeginRound beginRound;
  @Inject private Clock clock;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private @Nullable Integer year;
  private String purpose = RoundPurpose.FIRST.name();
  private String name = "";

  public void load() {
    int current = SchoolYear.of(LocalDate.now(clock)).roc();
    year = current;
    name = texts.say("round_name.default", current);
  }

  public String begin() {
    Integer typed = year;
    long id = beginRound.begin(typed == null ? 0 : typed, RoundPurpose.valueOf(purpose), name);
    feedback.flash("rounds.begun");
    return Redirects.to("/centre/rounds/show", "id", id);
  }

  public List<Option> getPurposes() {
    return Arrays.stream(RoundPurpose.values())
        .map(one -> Option.of(one, texts.get("RoundPurpose." + one)))
        .toList();
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(@Nullable String purpose) {
    this.purpose = purpose == null ? "" : purpose;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }
}
