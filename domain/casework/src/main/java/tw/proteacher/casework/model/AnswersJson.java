package tw.proteacher.casework.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.proteacher.casework.Answers;

/** 填寫內容 as JSON: a text, a list of texts, or a list of rows under the key of each field. */
public final class AnswersJson {
  private AnswersJson() {}

  public static Answers read(String json) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, List<String>> choices = new LinkedHashMap<>();
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject body = reader.readObject();
      for (Map.Entry<String, JsonValue> answer : body.entrySet()) {
        String key = answer.getKey();
        if (answer.getValue() instanceof JsonString text) {
          texts.put(key, text.getString());
        } else if (isTexts(answer.getValue().asJsonArray())) {
          choices.put(key, body.getJsonArray(key).getValuesAs(JsonString::getString));
        } else {
          rows.put(
              key,
              body.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                  .map(AnswersJson::row)
                  .toList());
        }
      }
    }
    return new Answers(texts, choices, rows);
  }

  /** Sorted by key, so that equal answers are equal text. */
  public static String write(Answers answers) {
    Map<String, JsonValue> body = new TreeMap<>();
    answers.texts().forEach((key, text) -> body.put(key, Json.createValue(text)));
    answers
        .choices()
        .forEach((key, chosen) -> body.put(key, Json.createArrayBuilder(chosen).build()));
    answers
        .rows()
        .forEach(
            (key, rows) -> {
              JsonArrayBuilder array = Json.createArrayBuilder();
              rows.forEach(row -> array.add(object(row)));
              body.put(key, array.build());
            });
    JsonObjectBuilder json = Json.createObjectBuilder();
    body.forEach(json::add);
    return json.build().toString();
  }

  private static boolean isTexts(JsonArray array) {
    return !array.isEmpty() && array.get(0) instanceof JsonString;
  }

  private static Map<String, String> row(JsonObject json) {
    Map<String, String> row = new LinkedHashMap<>();
    json.keySet().forEach(column -> row.put(column, json.getString(column)));
    return row;
  }

  private static JsonObject object(Map<String, String> row) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    new TreeMap<>(row).forEach(json::add);
    return json.build();
  }
}
