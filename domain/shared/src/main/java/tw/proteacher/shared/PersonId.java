package tw.proteacher.shared;

import java.io.Serializable;

/** 人員: the platform's own number for a person; says nothing about who it is. */
public record PersonId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
