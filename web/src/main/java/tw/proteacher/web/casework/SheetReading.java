package tw.proteacher.web.casework;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FieldComment;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.Sheet;
import tw.proteacher.shared.RocDate;
import tw.proteacher.web.shell.Texts;

/** A sheet as one reads it. */
final class SheetReading {
  private final Markup html;
  private final Texts texts;
  private final Sheet sheet;
  private final List<FieldComment> comments;

  SheetReading(Markup html, Texts texts, Sheet sheet, List<FieldComment> comments) {
    this.html = html;
    this.texts = texts;
    this.sheet = sheet;
    this.comments = comments;
  }

  void write() throws IOException {
    html.open("div", "class", "sheet sheet-view");
    for (FormSection section : sheet.template().sections()) {
      html.open("section", "class", "panel").line("h2", section.title());
      html.open("dl", "class", "facts");
      for (FormField field : section.fields()) {
        if (field.kind() != FieldKind.NOTE) {
          field(field);
        }
      }
      html.close("dl", "section");
    }
    html.close("div");
  }

  private void field(FormField field) throws IOException {
    boolean wide = field.kind().hasRows();
    html.open(
        "div", "class", wide ? "sheet-wide" : null, "id", "v." + sheet.id() + "." + field.key());
    html.line("dt", field.label()).open("dd");
    switch (field.kind()) {
      case TABLE -> table(field, sheet.answers().table(field.key()));
      case RATED -> rated(field);
      default -> words(shown(field));
    }
    for (FieldComment comment : comments) {
      if (comment.field().equals(field.key())) {
        comment(comment);
      }
    }
    html.close("dd", "div");
  }

  private void comment(FieldComment comment) throws IOException {
    String who =
        comment.by().isEmpty()
            ? texts.get("casework.comment")
            : texts.say("casework.comment.by", comment.by());
    html.open("div", "class", "note note-warn sheet-comment");
    html.line("p", who, "class", "sheet-label");
    words(comment.remark());
    html.close("div");
  }

  private String shown(FormField field) {
    Answers answers = sheet.answers();
    return switch (field.kind()) {
      case PERSON -> field.side() == Side.PARTNER ? sheet.partnerName() : sheet.ownerName();
      case CHOICES ->
          answers.chosen(field.key()).stream()
              .map(field::labelOf)
              .collect(Collectors.joining(texts.get("casework.and")));
      case CHECK -> answers.text(field.key()).isEmpty() ? "" : texts.get("casework.ticked");
      default -> shown(field, answers.text(field.key()));
    };
  }

  private static String shown(FormField field, String typed) {
    return switch (field.kind()) {
      case CHOICE -> field.labelOf(typed);
      case DATE -> RocDate.parse(typed).map(RocDate::formatLong).orElse(typed);
      case MOMENT -> moment(typed);
      default -> typed;
    };
  }

  private static String moment(String typed) {
    int gap = typed.indexOf(' ');
    return gap < 0
        ? typed
        : RocDate.parse(typed.substring(0, gap))
            .map(day -> RocDate.formatLong(day) + typed.substring(gap))
            .orElse(typed);
  }

  /** Lines stay lines. */
  private void words(String text) throws IOException {
    if (text.isBlank()) {
      html.line("span", texts.get("casework.unanswered"), "class", "sheet-none");
      return;
    }
    for (String line : text.split("\n")) {
      html.line("p", line);
    }
  }

  private void table(FormField field, List<Map<String, String>> rows) throws IOException {
    if (rows.isEmpty()) {
      words("");
      return;
    }
    head(field, texts.get("casework.row.number"));
    for (int i = 0; i < rows.size(); i++) {
      row(field, Integer.toString(i + 1), rows.get(i));
    }
    html.close("tbody", "table", "div");
  }

  private void rated(FormField field) throws IOException {
    head(field, texts.get("casework.row.item"));
    for (FormRow row : field.rows()) {
      row(field, row.label(), sheet.answers().rated(field.key(), row.key()));
    }
    html.close("tbody", "table", "div");
  }

  private void head(FormField field, String first) throws IOException {
    html.open("div", "class", "table-wrap").open("table", "class", "cards");
    html.line("caption", field.label(), "class", "visually-hidden").open("thead").open("tr");
    html.line("th", first, "scope", "col");
    for (FormField column : field.columns()) {
      html.line("th", column.label(), "scope", "col");
    }
    html.close("tr", "thead").open("tbody");
  }

  private void row(FormField field, String label, Map<String, String> answered) throws IOException {
    html.open("tr").line("th", label, "scope", "row");
    for (FormField column : field.columns()) {
      html.open("td", "data-label", column.label());
      words(shown(column, answered.getOrDefault(column.key(), "")));
      html.close("td");
    }
    html.close("tr");
  }
}
