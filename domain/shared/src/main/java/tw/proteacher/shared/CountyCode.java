package tw.proteacher.shared;

import java.io.Serializable;

/** 縣市代碼: the five-digit code of the Ministry of the Interior, e.g. 67000 臺南市. */
public record CountyCode(String value) implements Serializable {
  public CountyCode {
    if (!value.matches("\\d{5}")) {
      throw new IllegalArgumentException("not a county code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
