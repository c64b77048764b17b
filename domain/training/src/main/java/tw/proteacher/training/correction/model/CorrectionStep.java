package tw.proteacher.training.correction.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.correction.CorrectionState;

/** 案件歷程: one step of a case. */
@Embeddable
public class CorrectionStep {
  @Enumerated(EnumType.STRING)
  private CorrectionState state;

  @Column(name = "at")
  private OffsetDateTime at;

  @Column(name = "by_person")
  private long byPerson;

  private String note;

  protected CorrectionStep() {}

  static CorrectionStep of(CorrectionState state, PersonId by, OffsetDateTime at, String note) {
    CorrectionStep step = new CorrectionStep();
    step.state = state;
    step.byPerson = by.value();
    step.at = at;
    step.note = note.strip();
    return step;
  }

  public CorrectionState state() {
    return state;
  }

  public String note() {
    return note;
  }
}
