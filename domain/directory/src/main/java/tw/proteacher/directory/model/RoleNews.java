package tw.proteacher.directory.model;

/** Tells people what became of their roles; written with the running transaction. */
public interface RoleNews {
  /** To the person who now has the role. */
  void granted(RoleGrant grant);

  /** To whoever asked for it. */
  void refused(RoleGrant grant);

  /** To the person who has it no longer. */
  void ended(RoleGrant grant);
}
