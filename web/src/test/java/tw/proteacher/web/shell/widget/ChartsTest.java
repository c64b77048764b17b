package tw.proteacher.web.shell.widget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.web.shell.Series;

@DisplayName("圖表")
class ChartsTest {
  private static final List<String> COUNTIES = List.of("臺南市", "高雄市");

  @Test
  void every_series_becomes_a_row_of_its_own_colour() {
    JsonObject config =
        read(
            Charts.config(
                "bar",
                COUNTIES,
                List.of(new Series("初階", List.of(3, 4)), new Series("進階", List.of(1.5, 2)))));

    assertThat(config.getString("type")).isEqualTo("bar");
    var rows = config.getJsonObject("data").getJsonArray("datasets");
    assertThat(rows.getJsonObject(1).getJsonArray("data").toString()).isEqualTo("[1.5,2]");
    assertThat(rows.getJsonObject(0).getString("backgroundColor"))
        .isNotEqualTo(rows.getJsonObject(1).getString("backgroundColor"));
  }

  @Test
  void a_pie_has_a_colour_for_each_slice_and_no_axes() {
    JsonObject config =
        read(Charts.config("pie", COUNTIES, List.of(new Series("初階", List.of(3, 4)))));

    var slices = config.getJsonObject("data").getJsonArray("datasets").getJsonObject(0);
    assertThat(slices.getJsonArray("backgroundColor")).hasSize(2).doesNotHaveDuplicates();
    assertThat(config.getJsonObject("options")).doesNotContainKey("scales");
  }

  @Test
  void a_name_cannot_end_the_script_it_stands_in() {
    String name = "</script><script>alert(1)</script>";

    String config = Charts.config("bar", List.of(name), List.of(new Series("n", List.of(1))));

    assertThat(config).doesNotContain("<").doesNotContain(">");
    assertThat(read(config).getJsonObject("data").getJsonArray("labels").getString(0))
        .isEqualTo(name);
  }

  private static JsonObject read(String config) {
    return Json.createReader(new StringReader(config)).readObject();
  }
}
