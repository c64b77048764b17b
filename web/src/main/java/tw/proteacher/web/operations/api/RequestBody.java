package tw.proteacher.web.operations.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** What a caller has sent, read strictly: anything unexpected is a bad request, never a guess. */
record RequestBody(JsonObject content) {
  static final String JSON = "application/json;charset=UTF-8";

  /** No caller has that much to say; a refusal may repeat what was sent. */
  private static final int LONGEST = 16_384;

  static RequestBody required(@Nullable String body) {
    if (body == null || body.isBlank() || body.length() > LONGEST) {
      throw new ApiRefusal(Problem.badRequest());
    }
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return new RequestBody(reader.readObject());
    } catch (JsonException malformed) {
      throw new ApiRefusal(Problem.badRequest());
    }
  }

  static RequestBody optional(@Nullable String body) {
    return body == null || body.isBlank()
        ? new RequestBody(JsonValue.EMPTY_JSON_OBJECT)
        : required(body);
  }

  String text(String name) {
    String text = optionalText(name);
    if (text.isEmpty()) {
      throw new ApiRefusal(Problem.badRequest());
    }
    return text;
  }

  /** Empty if it is not given. */
  String optionalText(String name) {
    JsonValue value = content.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return "";
    }
    if (value instanceof JsonString string) {
      return plain(string.getString());
    }
    throw new ApiRefusal(Problem.badRequest());
  }

  /** Text that can be kept and looked for: the database knows no NUL. */
  static String plain(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new ApiRefusal(Problem.badRequest());
    }
    return text;
  }

  /** A positive query parameter, at most {@code most}. */
  static int number(@Nullable String text, int otherwise, int most) {
    return (int) Math.min(most, number(text, (long) otherwise));
  }

  /** A positive query parameter. */
  static long number(@Nullable String text, long otherwise) {
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("\\d{1,18}") || Long.parseLong(text) == 0) {
      throw new ApiRefusal(Problem.badRequest());
    }
    return Long.parseLong(text);
  }
}
