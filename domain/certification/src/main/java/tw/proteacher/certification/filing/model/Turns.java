package tw.proteacher.certification.filing.model;

import tw.proteacher.shared.PersonId;

/** 一次一件: keeps two requests of one person from beginning or handing in at the same time. */
public interface Turns {
  /** Waits until nobody else works on cases of this person; held until the transaction ends. */
  void take(PersonId person);
}
