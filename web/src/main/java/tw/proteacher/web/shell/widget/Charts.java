package tw.proteacher.web.shell.widget;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tw.proteacher.web.shell.Series;

/** 圖表: the configuration of Chart.js for the numbers that also stand in the table beside it. */
public final class Charts {
  /** Told apart without colour vision too; each at least 3:1 against white. */
  private static final List<String> COLOURS =
      List.of(
          "#0b5563", "#b34700", "#5b4a9e", "#1c6b3a", "#a11d1d", "#4a5b66", "#8a6d00", "#0a5a8a");

  private Charts() {}

  /** For the attribute {@code type}: bar, line or pie. */
  public static String config(String type, List<String> labels, List<Series> series) {
    String kind = type.toLowerCase(Locale.ROOT);
    boolean pie = kind.equals("pie");
    JsonArrayBuilder rows = Json.createArrayBuilder();
    for (int i = 0; i < series.size(); i++) {
      rows.add(pie ? slices(series.get(i)) : row(series.get(i), colour(i)));
    }
    JsonObjectBuilder options =
        Json.createObjectBuilder()
            .add("animation", false)
            .add("responsive", true)
            .add("maintainAspectRatio", false)
            .add("plugins", legend(pie || series.size() > 1));
    if (!pie) {
      options.add("scales", fromZero());
    }
    return InlineJson.of(
        Json.createObjectBuilder()
            .add("type", kind)
            .add(
                "data",
                Json.createObjectBuilder()
                    .add("labels", Json.createArrayBuilder(labels))
                    .add("datasets", rows))
            .add("options", options)
            .build());
  }

  private static JsonObject row(Series series, String colour) {
    return Json.createObjectBuilder()
        .add("label", series.name())
        .add("data", numbers(series))
        .add("backgroundColor", colour)
        .add("borderColor", colour)
        .build();
  }

  private static JsonObject slices(Series series) {
    JsonArrayBuilder colours = Json.createArrayBuilder();
    for (int i = 0; i < series.values().size(); i++) {
      colours.add(colour(i));
    }
    return Json.createObjectBuilder()
        .add("label", series.name())
        .add("data", numbers(series))
        .add("backgroundColor", colours)
        .build();
  }

  private static JsonArrayBuilder numbers(Series series) {
    JsonArrayBuilder numbers = Json.createArrayBuilder();
    series.values().forEach(number -> numbers.add(new BigDecimal(number.toString())));
    return numbers;
  }

  private static JsonObject legend(boolean shown) {
    return Json.createObjectBuilder()
        .add("legend", Json.createObjectBuilder().add("display", shown).add("position", "bottom"))
        .build();
  }

  private static JsonObject fromZero() {
    return Json.createObjectBuilder()
        .add("y", Json.createObjectBuilder().add("beginAtZero", true))
        .build();
  }

  private static String colour(int number) {
    return COLOURS.get(number % COLOURS.size());
  }
}
