package tw.proteacher.web.search;

import java.util.List;

/** Where hits come from: each context with something to find gives one bean of this type. */
public interface SearchSource {
  /** All that whoever asks may see; the page keeps what fits the words. */
  List<Hit> offered();
}
