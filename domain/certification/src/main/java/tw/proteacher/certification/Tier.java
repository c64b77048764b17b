package tw.proteacher.certification;

import java.util.Optional;

/** 三類人才: the three kinds of certificate, in the order in which they are earned. */
public enum Tier {
  /** 初階專業回饋人才. */
  INITIAL,
  /** 進階專業回饋人才. */
  ADVANCED,
  /** 教學輔導教師. */
  MENTOR;

  /** The tier that is earned before this one. */
  public Optional<Tier> previous() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }
}
