package tw.proteacher.shared;

import java.util.List;

/** 示範資料: what a demonstration needs beyond the feeds; nothing outside the demo modes. */
public interface SampleData {
  /** Loads what the mode asks for and is not there yet; safe at every start. */
  void load();

  /** Whom the sign-in page of a demonstration offers, in its order. */
  List<String> accounts();
}
