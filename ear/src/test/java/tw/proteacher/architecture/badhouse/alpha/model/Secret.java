package tw.proteacher.architecture.badhouse.alpha.model;

import tw.proteacher.architecture.badhouse.beta.Peeping;

/** Part of a cycle: alpha knows beta, and beta knows alpha. */
public class Secret {
  public Peeping peeping() {
    return new Peeping(this);
  }
}
