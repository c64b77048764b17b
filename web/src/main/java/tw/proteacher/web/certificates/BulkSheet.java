package tw.proteacher.web.certificates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.shared.RuleViolation;

/**
 * 批次登錄樣板: its headings and words, in whichever language the template was taken. Columns are found
 * by their headings, so that an error column or another order does no harm.
 */
final class BulkSheet {
  private static final String BUNDLE = "tw.proteacher.web.i18n.certificates";
  private static final List<ResourceBundle> LANGUAGES =
      List.of(
          ResourceBundle.getBundle(BUNDLE, Locale.TAIWAN),
          ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH));

  private BulkSheet() {}

  /** 欄位, in the order of the template. */
  enum Column {
    ID,
    NAME,
    TIER,
    NUMBER,
    YEAR,
    OBTAINED
  }

  /** The rows below the headings; blank ones are skipped but counted. */
  static List<BulkLine> lines(List<List<String>> rows) {
    if (rows.isEmpty()) {
      throw new RuleViolation("certification.bulk.empty");
    }
    Map<Column, Integer> places = places(rows.get(0));
    List<BulkLine> lines = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        lines.add(
            new BulkLine(
                i + 1,
                cell(row, places, Column.ID),
                cell(row, places, Column.NAME),
                cell(row, places, Column.TIER),
                cell(row, places, Column.NUMBER),
                cell(row, places, Column.YEAR),
                cell(row, places, Column.OBTAINED)));
      }
    }
    return lines;
  }

  /** Every word that names a tier. */
  static Map<String, Tier> tierWords() {
    Map<String, Tier> words = new HashMap<>();
    for (ResourceBundle language : LANGUAGES) {
      for (Tier tier : Tier.values()) {
        for (String word : language.getString("bulk.tier." + tier).split(",")) {
          words.put(folded(word), tier);
        }
      }
    }
    return words;
  }

  private static Map<Column, Integer> places(List<String> headings) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      for (ResourceBundle language : LANGUAGES) {
        String heading = folded(language.getString("bulk.column." + column));
        for (int i = 0; i < headings.size(); i++) {
          if (folded(headings.get(i)).equals(heading)) {
            places.putIfAbsent(column, i);
          }
        }
      }
      if (!places.containsKey(column) && column != Column.OBTAINED) {
        throw new RuleViolation(
            "certification.bulk.headings", LANGUAGES.get(0).getString("bulk.column." + column));
      }
    }
    return places;
  }

  private static String cell(List<String> row, Map<Column, Integer> places, Column column) {
    Integer place = places.get(column);
    return place == null || place >= row.size() ? "" : row.get(place);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
