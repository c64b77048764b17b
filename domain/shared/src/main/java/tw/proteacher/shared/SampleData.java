package tw.proteacher.shared;

/** 示範資料: what a demonstration needs beyond the feeds; nothing outside the demo modes. */
public interface SampleData {
  /** Loads what the mode asks for and is not there yet; safe at every start. */
  void load();
}
