package tw.proteacher.directory;

/** 首位維運人員: somebody has to be there before anybody can be let in. */
public interface FirstOperator {
  /**
   * Makes whom the settings name an operator, as long as nobody is one. Call it at start, after the
   * migrations.
   */
  void appoint();
}
