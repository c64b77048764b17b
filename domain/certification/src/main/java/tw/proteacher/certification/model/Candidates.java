package tw.proteacher.certification.model;

import java.time.LocalDate;
import tw.proteacher.shared.PersonId;

/** 參訓者: the facts of one person as the registers and the ledger state them now. */
public interface Candidates {
  Facts facts(PersonId person, LocalDate on);
}
