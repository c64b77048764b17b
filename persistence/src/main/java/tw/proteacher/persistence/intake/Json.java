package tw.proteacher.persistence.intake;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import tw.proteacher.intake.ExceptionCode;

/** Numbers per exception code, as the register keeps them. */
final class Json {
  private Json() {}

  static Map<ExceptionCode, Long> numbers(String json) {
    Map<ExceptionCode, Long> numbers = new EnumMap<>(ExceptionCode.class);
    try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(json))) {
      JsonObject codes = reader.readObject();
      for (String code : codes.keySet()) {
        numbers.put(ExceptionCode.valueOf(code), codes.getJsonNumber(code).longValueExact());
      }
    }
    return numbers;
  }
}
