package tw.proteacher.casework.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormChoice;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormSection;
import tw.proteacher.shared.RuleViolation;

/**
 * 表單內容 as JSON. Read strictly: another format, a kind or a property that is not known is refused,
 * so that a form never loses what this version does not understand.
 */
public final class TemplateJson {
  private static final int FORMAT = 1;
  private static final Set<String> BODY = Set.of("format", "sections");
  private static final Set<String> SECTION = Set.of("key", "title", "hint", "fields");
  private static final Set<String> FIELD =
      Set.of(
          "key",
          "kind",
          "label",
          "hint",
          "required",
          "max",
          "min",
          "choices",
          "columns",
          "rows",
          "side");
  private static final Set<String> CHOICE = Set.of("value", "label");
  private static final Set<String> ROW = Set.of("key", "label", "points");

  private TemplateJson() {}

  public static List<FormSection> read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject body = reader.readObject();
      known(body, BODY);
      if (body.getInt("format", 0) != FORMAT) {
        throw new RuleViolation("casework.body.other_format", body.getInt("format", 0), FORMAT);
      }
      return all(body, "sections", TemplateJson::section);
    } catch (JsonException | ClassCastException | NullPointerException malformed) {
      throw new RuleViolation("casework.body.malformed", String.valueOf(malformed.getMessage()));
    }
  }

  public static String write(List<FormSection> sections) {
    return Json.createObjectBuilder()
        .add("format", FORMAT)
        .add("sections", array(sections, TemplateJson::section))
        .build()
        .toString();
  }

  private static FormSection section(JsonObject json) {
    known(json, SECTION);
    return new FormSection(
        json.getString("key"),
        json.getString("title"),
        json.getString("hint", ""),
        all(json, "fields", TemplateJson::field));
  }

  private static FormField field(JsonObject json) {
    known(json, FIELD);
    return new FormField(
        json.getString("key"),
        kind(json.getString("kind")),
        json.getString("label"),
        json.getString("hint", ""),
        json.getBoolean("required", false),
        json.getInt("max", 0),
        json.getInt("min", 0),
        all(json, "choices", TemplateJson::choice),
        all(json, "columns", TemplateJson::field),
        all(json, "rows", TemplateJson::row),
        side(json.getString("side", Side.OWNER.name())));
  }

  private static FormChoice choice(JsonObject json) {
    known(json, CHOICE);
    return new FormChoice(json.getString("value"), json.getString("label"));
  }

  private static FormRow row(JsonObject json) {
    known(json, ROW);
    List<String> points =
        json.containsKey("points")
            ? json.getJsonArray("points").getValuesAs(JsonString::getString)
            : List.of();
    return new FormRow(json.getString("key"), json.getString("label"), points);
  }

  private static FieldKind kind(String name) {
    for (FieldKind kind : FieldKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new RuleViolation("casework.body.unknown_kind", name);
  }

  private static Side side(String name) {
    for (Side side : Side.values()) {
      if (side.name().equals(name)) {
        return side;
      }
    }
    throw new RuleViolation("casework.body.unknown_side", name);
  }

  private static void known(JsonObject json, Set<String> properties) {
    for (String property : json.keySet()) {
      if (!properties.contains(property)) {
        throw new RuleViolation("casework.body.unknown_property", property);
      }
    }
  }

  private static <T> List<T> all(JsonObject json, String name, Function<JsonObject, T> one) {
    JsonArray array = json.containsKey(name) ? json.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    return array.getValuesAs(JsonObject.class).stream().map(one).toList();
  }

  private static JsonObjectBuilder section(FormSection section) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("key", section.key()).add("title", section.title());
    text(json, "hint", section.hint());
    return json.add("fields", array(section.fields(), TemplateJson::field));
  }

  private static JsonObjectBuilder field(FormField field) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", field.key())
            .add("kind", field.kind().name())
            .add("label", field.label());
    text(json, "hint", field.hint());
    if (field.required()) {
      json.add("required", true);
    }
    number(json, "max", field.maxLength());
    number(json, "min", field.minimum());
    list(json, "choices", field.choices(), TemplateJson::choice);
    list(json, "columns", field.columns(), TemplateJson::field);
    list(json, "rows", field.rows(), TemplateJson::row);
    if (field.side() != Side.OWNER) {
      json.add("side", field.side().name());
    }
    return json;
  }

  private static JsonObjectBuilder choice(FormChoice choice) {
    return Json.createObjectBuilder().add("value", choice.value()).add("label", choice.label());
  }

  private static JsonObjectBuilder row(FormRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("key", row.key()).add("label", row.label());
    return row.points().isEmpty()
        ? json
        : json.add("points", Json.createArrayBuilder(row.points()));
  }

  private static void text(JsonObjectBuilder json, String name, String text) {
    if (!text.isEmpty()) {
      json.add(name, text);
    }
  }

  private static void number(JsonObjectBuilder json, String name, int number) {
    if (number != 0) {
      json.add(name, number);
    }
  }

  private static <T> void list(
      JsonObjectBuilder json, String name, List<T> values, Function<T, JsonObjectBuilder> one) {
    if (!values.isEmpty()) {
      json.add(name, array(values, one));
    }
  }

  private static <T> JsonArrayBuilder array(
      Collection<T> values, Function<T, JsonObjectBuilder> one) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(value -> array.add(one.apply(value)));
    return array;
  }
}
