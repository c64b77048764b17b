package tw.proteacher.web.casework;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormChoice;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.Sheet;
import tw.proteacher.shared.RocDate;
import tw.proteacher.web.shell.Texts;

/** The fields of a sheet as one fills them in. */
final class SheetFields {
  /** So many choices are all shown; more fold into a list. */
  private static final int SHOWN_CHOICES = 5;

  /** Empty rows that are always there to write on, also without scripts. */
  private static final int SPARE_ROWS = 2;

  private final Markup html;
  private final Texts texts;
  private final SheetFill fill;

  SheetFields(Markup html, Texts texts, SheetFill fill) {
    this.html = html;
    this.texts = texts;
    this.fill = fill;
  }

  void write(FormSection section) throws IOException {
    html.open("section", "class", "panel").line("h2", section.title());
    html.line("p", section.hint(), "class", "hint");
    for (FormField field : section.fields()) {
      write(field);
    }
    html.close("section");
  }

  private void write(FormField field) throws IOException {
    Answers answers = fill.typed();
    String key = field.key();
    switch (field.kind()) {
      case NOTE ->
          html.open("div", "class", "note note-info").line("p", field.label()).close("div");
      case PERSON -> person(field);
      case CHOICES -> choices(key, field, answers.chosen(key), "checkbox");
      case CHECK -> check(field, !answers.text(key).isEmpty());
      case MOMENT -> moment(field, answers.text(key));
      case TABLE -> table(field, answers.table(key));
      case RATED -> rated(field, answers);
      default -> simple(key, field, answers.text(key));
    }
  }

  private void person(FormField field) throws IOException {
    Sheet sheet = fill.getSheet();
    String name = field.side() == Side.PARTNER ? sheet.partnerName() : sheet.ownerName();
    html.open("div", "class", "field");
    html.line("p", field.label(), "class", "sheet-label");
    html.line("p", name.isEmpty() ? texts.get("casework.person.none") : name);
    html.close("div");
  }

  private void simple(String path, FormField field, String typed) throws IOException {
    if (field.kind() == FieldKind.CHOICE && field.choices().size() <= SHOWN_CHOICES) {
      choices(path, field, List.of(typed), "radio");
      return;
    }
    String name = SheetInput.name(path);
    boolean date = field.kind() == FieldKind.DATE;
    html.open("div", "class", date ? "field field-date" : "field");
    html.open("label", "for", name).text(field.label());
    required(field).close("label");
    hint(name, field.hint());
    switch (field.kind()) {
      case LONG_TEXT -> area(name, path, field, typed);
      case CHOICE -> select(name, path, field, typed);
      default -> input(name, path, field, typed);
    }
    if (date) {
      String western = RocDate.parse(typed).map(Object::toString).orElse("");
      html.slot("span", western, "id", name + "_echo", "class", "echo", "aria-live", "polite");
    }
    error(name, path).close("div");
  }

  private void input(String name, String path, FormField field, String typed) throws IOException {
    boolean number = field.kind() == FieldKind.NUMBER;
    boolean date = field.kind() == FieldKind.DATE;
    html.one(
        "input",
        "type",
        "text",
        "id",
        name,
        "name",
        name,
        "value",
        typed,
        "autocomplete",
        "off",
        "inputmode",
        number ? "decimal" : null,
        "data-date",
        date ? "true" : null,
        "aria-required",
        field.required() ? "true" : null,
        "aria-invalid",
        invalid(path),
        "aria-describedby",
        described(name));
  }

  private void area(String name, String path, FormField field, String typed) throws IOException {
    html.open(
        "textarea",
        "id",
        name,
        "name",
        name,
        "rows",
        path.indexOf('.') < 0 ? "5" : "3",
        "aria-required",
        field.required() ? "true" : null,
        "aria-invalid",
        invalid(path),
        "aria-describedby",
        described(name));
    html.text(typed).close("textarea");
    if (field.maxLength() > 0) {
      html.line("span", texts.say("casework.field.at_most", field.maxLength()), "class", "hint");
    }
  }

  private void select(String name, String path, FormField field, String typed) throws IOException {
    html.open(
        "select",
        "id",
        name,
        "name",
        name,
        "aria-required",
        field.required() ? "true" : null,
        "aria-invalid",
        invalid(path),
        "aria-describedby",
        described(name));
    html.slot("option", texts.get("field.choose"), "value", "");
    for (FormChoice choice : field.choices()) {
      boolean chosen = choice.value().equals(typed);
      html.slot(
          "option",
          choice.label(),
          "value",
          choice.value(),
          "selected",
          chosen ? "selected" : null);
    }
    html.close("select");
  }

  private void choices(String path, FormField field, List<String> chosen, String type)
      throws IOException {
    String name = SheetInput.name(path);
    html.open("fieldset", "class", "field field-choices", "id", name);
    html.open("legend").text(field.label());
    required(field).close("legend");
    hint(name, field.hint());
    html.open("ul");
    for (FormChoice choice : field.choices()) {
      String id = name + "." + choice.value();
      String checked = chosen.contains(choice.value()) ? "checked" : null;
      html.open("li");
      html.one(
          "input",
          "type",
          type,
          "id",
          id,
          "name",
          name,
          "value",
          choice.value(),
          "checked",
          checked);
      html.line("label", choice.label(), "for", id).close("li");
    }
    html.close("ul");
    error(name, path).close("fieldset");
  }

  private void check(FormField field, boolean ticked) throws IOException {
    String name = SheetInput.name(field.key());
    html.open("div", "class", "field field-check");
    html.one(
        "input",
        "type",
        "checkbox",
        "id",
        name,
        "name",
        name,
        "value",
        "true",
        "checked",
        ticked ? "checked" : null,
        "aria-invalid",
        invalid(field.key()),
        "aria-describedby",
        described(name));
    html.open("label", "for", name).text(field.label());
    required(field).close("label");
    hint(name, field.hint());
    error(name, field.key()).close("div");
  }

  private void moment(FormField field, String typed) throws IOException {
    String name = SheetInput.name(field.key());
    int gap = typed.indexOf(' ');
    String day = gap < 0 ? typed : typed.substring(0, gap);
    String time = gap < 0 ? "" : typed.substring(gap + 1);
    html.open("fieldset", "class", "field field-date sheet-moment");
    html.open("legend").text(field.label());
    required(field).close("legend");
    hint(name, field.hint());
    html.open("div", "class", "sheet-pair").open("div");
    html.line("label", texts.get("casework.moment.day"), "for", name);
    input(name, field.key(), dateOf(field), day);
    String western = RocDate.parse(day).map(Object::toString).orElse("");
    html.slot("span", western, "id", name + "_echo", "class", "echo", "aria-live", "polite");
    html.close("div").open("div");
    html.line("label", texts.get("casework.moment.time"), "for", name + SheetInput.TIME);
    html.one(
        "input",
        "type",
        "time",
        "id",
        name + SheetInput.TIME,
        "name",
        name + SheetInput.TIME,
        "value",
        time,
        "aria-invalid",
        invalid(field.key()));
    html.close("div", "div");
    error(name, field.key()).close("fieldset");
  }

  private static FormField dateOf(FormField field) {
    return new FormField(
        field.key(),
        FieldKind.DATE,
        field.label(),
        "",
        field.required(),
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        field.side());
  }

  private void table(FormField field, List<Map<String, String>> rows) throws IOException {
    String name = SheetInput.name(field.key());
    html.open("fieldset", "class", "sheet-table", "id", name);
    html.open("legend").text(field.label());
    required(field).close("legend");
    hint(name, field.hint());
    int most = field.maxLength() > 0 ? field.maxLength() : Integer.MAX_VALUE;
    int shown = Math.min(most, rows.size() + SPARE_ROWS);
    html.open("div", "data-rows", name, "data-most", Integer.toString(most));
    for (int i = 0; i < Math.max(shown, rows.size()); i++) {
      html.open("fieldset", "class", "sheet-row", "data-row", Integer.toString(i));
      html.line("legend", texts.say("casework.row", i + 1));
      columns(field, Integer.toString(i), i < rows.size() ? rows.get(i) : Map.of());
      html.close("fieldset");
    }
    html.close("div");
    html.open("button", "type", "button", "class", "button secondary", "hidden", "hidden");
    html.text(texts.get("casework.row.add")).close("button");
    html.line("p", texts.get("casework.row.hint"), "class", "hint");
    error(name, field.key()).close("fieldset");
  }

  private void rated(FormField field, Answers answers) throws IOException {
    String name = SheetInput.name(field.key());
    html.open("fieldset", "class", "sheet-table", "id", name);
    html.open("legend").text(field.label());
    required(field).close("legend");
    hint(name, field.hint());
    for (FormRow row : field.rows()) {
      html.open("fieldset", "class", "sheet-row");
      html.line("legend", row.label());
      if (!row.points().isEmpty()) {
        html.open("ul", "class", "sheet-points");
        for (String point : row.points()) {
          html.line("li", point);
        }
        html.close("ul");
      }
      columns(field, row.key(), answers.rated(field.key(), row.key()));
      html.close("fieldset");
    }
    error(name, field.key()).close("fieldset");
  }

  private void columns(FormField field, String row, Map<String, String> answered)
      throws IOException {
    html.open("div", "class", "sheet-columns");
    for (FormField column : field.columns()) {
      simple(SheetInput.path(field, row, column), column, answered.getOrDefault(column.key(), ""));
    }
    html.close("div");
  }

  private Markup required(FormField field) throws IOException {
    return field.required()
        ? html.line("span", texts.get("field.required"), "class", "required")
        : html;
  }

  private void hint(String name, String hint) throws IOException {
    html.slot("span", hint, "id", name + "_hint", "class", "hint");
  }

  private Markup error(String name, String path) throws IOException {
    return html.slot("span", fill.error(path), "id", name + "_error", "class", "field-error");
  }

  private @Nullable String invalid(String path) {
    return fill.error(path).isEmpty() ? null : "true";
  }

  private static String described(String name) {
    return name + "_hint " + name + "_error";
  }
}
