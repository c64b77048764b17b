package tw.proteacher.training;

import java.util.List;
import tw.proteacher.shared.PersonId;

/** 研習時數帳: what other contexts may know of a person's training. */
public interface TrainingLedger {
  /** Every live record of the person, oldest course first. */
  List<CreditedHours> creditedTo(PersonId person);
}
