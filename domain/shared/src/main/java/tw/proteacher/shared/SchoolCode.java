package tw.proteacher.shared;

import java.io.Serializable;

/** 學校代碼: six characters, digits and capital letters. */
public record SchoolCode(String value) implements Serializable {
  public SchoolCode {
    if (!value.matches("[0-9A-Z]{6}")) {
      throw new IllegalArgumentException("not a school code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
