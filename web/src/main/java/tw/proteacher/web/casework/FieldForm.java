package tw.proteacher.web.casework;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.application.FieldDraft;
import tw.proteacher.casework.application.FieldReader;

/** What is typed about one field of a form. */
public abstract class FieldForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String kind = FieldKind.TEXT.name();
  private String label = "";
  private String hint = "";
  private boolean required;
  private @Nullable Integer maxLength;
  private @Nullable Integer minimum;
  private String choices = "";
  private String rows = "";
  private String side = Side.OWNER.name();

  void fill(FormField field) {
    kind = field.kind().name();
    label = field.label();
    hint = field.hint();
    required = field.required();
    maxLength = field.maxLength() == 0 ? null : field.maxLength();
    minimum = field.minimum() == 0 ? null : field.minimum();
    choices = FieldReader.choices(field);
    rows = FieldReader.rows(field);
    side = field.side().name();
  }

  FieldDraft typed() {
    return new FieldDraft(
        FieldKind.valueOf(kind),
        label,
        hint,
        required,
        maxLength == null ? 0 : maxLength,
        minimum == null ? 0 : minimum,
        choices,
        rows,
        Side.valueOf(side));
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getHint() {
    return hint;
  }

  public void setHint(String hint) {
    this.hint = hint;
  }

  public boolean isRequired() {
    return required;
  }

  public void setRequired(boolean required) {
    this.required = required;
  }

  public @Nullable Integer getMaxLength() {
    return maxLength;
  }

  public void setMaxLength(@Nullable Integer maxLength) {
    this.maxLength = maxLength;
  }

  public @Nullable Integer getMinimum() {
    return minimum;
  }

  public void setMinimum(@Nullable Integer minimum) {
    this.minimum = minimum;
  }

  public String getChoices() {
    return choices;
  }

  public void setChoices(String choices) {
    this.choices = choices;
  }

  public String getRows() {
    return rows;
  }

  public void setRows(String rows) {
    this.rows = rows;
  }

  public String getSide() {
    return side;
  }

  public void setSide(String side) {
    this.side = side;
  }
}
