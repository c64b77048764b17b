package tw.proteacher.intake;

/** 名冊來源: reads the roster as it is now. */
public interface Rosters {
  Roster now();
}
