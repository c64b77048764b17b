package tw.proteacher.shared;

import java.util.List;

/** One page of a long list, with the length of the whole. */
public record Slice<T>(List<T> rows, long total) {
  public Slice {
    rows = List.copyOf(rows);
  }
}
