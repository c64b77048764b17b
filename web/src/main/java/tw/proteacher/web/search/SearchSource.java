package tw.proteacher.web.search;

import java.util.List;

/** Where hits come from: each context with something to find gives one bean of this type. */
public interface SearchSource {
  /** What whoever asks may see and holds every word; those in a title first. */
  List<Hit> find(SearchWords words);
}
