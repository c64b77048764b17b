package tw.proteacher.shared;

import java.io.Serializable;

/** 學校代碼: six characters, digits and capital letters. */
public record SchoolCode(String value) implements Serializable {
  private static final String FORM = "[0-9A-Z]{6}";

  public SchoolCode {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("not a school code: " + value);
    }
  }

  /** As an address names it, where anybody can write anything: what is no code is no school. */
  public static SchoolCode inAddress(String written) {
    if (!written.matches(FORM)) {
      throw new NotFound("school", written);
    }
    return new SchoolCode(written);
  }

  @Override
  public String toString() {
    return value;
  }
}
