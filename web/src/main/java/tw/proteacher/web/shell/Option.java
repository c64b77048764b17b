package tw.proteacher.web.shell;

import java.io.Serializable;

/** One choice of a list: what is posted and what is read. */
public record Option(String value, String label) implements Serializable {
  public static Option of(Object value, String label) {
    return new Option(value.toString(), label);
  }
}
