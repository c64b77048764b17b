package tw.proteacher.persistence.jdbc;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows that one statement brings along in a column, put together by {@code json_agg}. */
public final class JsonRows {
  private JsonRows() {}

  /** {@code json_agg} makes null of no rows. */
  public static <T> List<T> listed(@Nullable String json, Function<JsonObject, T> row) {
    if (json == null) {
      return List.of();
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(row).toList();
    }
  }

  /** A row that was made JSON by {@code to_json}. */
  public static <T> T one(String json, Function<JsonObject, T> row) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return row.apply(reader.readObject());
    }
  }

  public static long id(JsonObject row, String column) {
    return row.getJsonNumber(column).longValueExact();
  }

  public static @Nullable Long idOrNull(JsonObject row, String column) {
    return row.isNull(column) ? null : id(row, column);
  }

  public static @Nullable Integer number(JsonObject row, String column) {
    return row.isNull(column) ? null : row.getInt(column);
  }

  public static @Nullable String text(JsonObject row, String column) {
    return row.isNull(column) ? null : row.getString(column);
  }

  public static LocalDate day(JsonObject row, String column) {
    return LocalDate.parse(row.getString(column));
  }

  public static Instant instant(JsonObject row, String column) {
    return OffsetDateTime.parse(row.getString(column)).toInstant();
  }

  public static OffsetDateTime moment(JsonObject row, String column) {
    return instant(row, column).atOffset(ZoneOffset.UTC);
  }

  public static @Nullable OffsetDateTime momentOrNull(JsonObject row, String column) {
    return row.isNull(column) ? null : moment(row, column);
  }
}
