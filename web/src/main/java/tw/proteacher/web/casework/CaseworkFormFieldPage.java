package tw.proteacher.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.application.EditForms;
import tw.proteacher.casework.application.EditForms.Draft;
import tw.proteacher.casework.application.FormQueries.FormVersion;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/**
 * centre/forms/field.xhtml: one field of a draft. {@code path} names a field ({@code growth}) or a
 * column ({@code growth.way}); a new one says its {@code section} or its {@code table} instead.
 */
@Named
@ViewScoped
public class CaseworkFormFieldPage extends FieldForm {
  private static final long serialVersionUID = 1L;

  @Inject private EditForms editForms;
  @Inject private FormDesk desk;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private long id;
  private String path = "";
  private String section = "";
  private String table = "";
  private @Nullable FormVersion form;
  private List<FormField> columns = List.of();

  public void load() {
    FormVersion draft = desk.draft(id);
    form = draft;
    if (!isFresh()) {
      FormField field = find(draft);
      fill(field);
      columns = field.columns();
    }
  }

  private FormField find(FormVersion draft) {
    int dot = path.indexOf('.');
    FormField field =
        draft
            .template()
            .field(dot < 0 ? path : path.substring(0, dot))
            .orElseThrow(() -> new NotFound("field", path));
    return dot < 0
        ? field
        : field.columns().stream()
            .filter(column -> column.key().equals(path.substring(dot + 1)))
            .findFirst()
            .orElseThrow(() -> new NotFound("field", path));
  }

  public String save() {
    Draft seen = FormDesk.seen(getForm());
    if (!isFresh()) {
      editForms.changeField(seen, path, typed());
    } else if (table.isEmpty()) {
      editForms.addField(seen, section, typed());
    } else {
      editForms.addColumn(seen, table, typed());
    }
    return back();
  }

  public String drop() {
    editForms.dropField(FormDesk.seen(getForm()), path);
    return back();
  }

  public String up(String column) {
    return move(column, true);
  }

  public String down(String column) {
    return move(column, false);
  }

  private String move(String column, boolean up) {
    editForms.moveField(FormDesk.seen(getForm()), path + "." + column, up);
    return Redirects.to("/centre/forms/field", "id", id, "path", path);
  }

  /** A column leads back to its table, a field to the form. */
  private String back() {
    feedback.flash("forms.saved");
    int dot = path.indexOf('.');
    String parent = dot < 0 ? table : path.substring(0, dot);
    return parent.isEmpty()
        ? Redirects.to("/centre/forms/edit", "id", id)
        : Redirects.to("/centre/forms/field", "id", id, "path", parent);
  }

  public List<Option> getKinds() {
    return Arrays.stream(FieldKind.values())
        .filter(kind -> !isColumn() || kind.fitsColumn())
        .map(kind -> Option.of(kind, texts.get("field.kind." + kind)))
        .toList();
  }

  public List<Option> getSides() {
    return Arrays.stream(Side.values())
        .map(side -> Option.of(side, texts.get("field.side." + side)))
        .toList();
  }

  public boolean isFresh() {
    return path.isEmpty();
  }

  public boolean isColumn() {
    return !table.isEmpty() || path.indexOf('.') >= 0;
  }

  /** What a kind does not need is not asked for, once the kind is known. */
  public boolean isChoosing() {
    return isFresh() || find(getForm()).kind().hasChoices();
  }

  public boolean isRating() {
    return !isColumn() && (isFresh() || find(getForm()).kind() == FieldKind.RATED);
  }

  public boolean isNaming() {
    return !isColumn() && (isFresh() || find(getForm()).kind() == FieldKind.PERSON);
  }

  /** Whether it is kept as a table already, so that it can have columns. */
  public boolean isTabular() {
    return !isFresh() && !isColumn() && find(getForm()).kind().hasRows();
  }

  public List<FormField> getColumns() {
    return columns;
  }

  public FormVersion getForm() {
    if (form == null) {
      throw new NotFound("form", id);
    }
    return form;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getPath() {
    return path;
  }

  public void setPath(@Nullable String path) {
    this.path = path == null ? "" : path;
  }

  public String getSection() {
    return section;
  }

  public void setSection(@Nullable String section) {
    this.section = section == null ? "" : section;
  }

  public String getTable() {
    return table;
  }

  public void setTable(@Nullable String table) {
    this.table = table == null ? "" : table;
  }
}
