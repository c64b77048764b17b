package tw.proteacher.persistence.casework;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Rating;

/** Ratings and comments as they stand in their columns. */
final class Judgements {
  private Judgements() {}

  static String ratings(Map<Integer, Rating> ratings) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    ratings.forEach((criterion, rating) -> object.add(criterion.toString(), rating.name()));
    return object.build().toString();
  }

  static Map<Integer, Rating> ratings(String json) {
    Map<Integer, Rating> ratings = new TreeMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      for (String criterion : object.keySet()) {
        ratings.put(Integer.valueOf(criterion), Rating.valueOf(object.getString(criterion)));
      }
    }
    return ratings;
  }

  static String comments(List<PartComment> comments) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (PartComment comment : comments) {
      array.add(
          Json.createObjectBuilder()
              .add("kind", comment.part().kind())
              .add("id", comment.part().id())
              .add("field", comment.field())
              .add("text", comment.text()));
    }
    return array.build().toString();
  }

  static List<PartComment> comments(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonArray array = reader.readArray();
      return array.getValuesAs(JsonObject.class).stream().map(Judgements::comment).toList();
    }
  }

  private static PartComment comment(JsonObject object) {
    return new PartComment(
        new CaseRef(object.getString("kind"), object.getJsonNumber("id").longValueExact()),
        object.getString("field"),
        object.getString("text"));
  }
}
