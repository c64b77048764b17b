package tw.proteacher.web.certification;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.application.RuleSetDraft;

/** 實踐事項欄位: one practice item of a rule set while somebody types in it. */
public class RuleItemFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private final boolean added;
  private String code = "";
  private String label = "";
  private @Nullable Integer minimum = 1;
  private String[] forms = new String[0];

  RuleItemFields() {
    added = true;
  }

  RuleItemFields(RuleSetDraft.Item item) {
    added = false;
    code = item.code();
    label = item.label();
    minimum = item.minimum();
    forms = item.forms().toArray(String[]::new);
  }

  RuleSetDraft.Item item() {
    return new RuleSetDraft.Item(code, label, minimum == null ? 0 : minimum, List.of(forms));
  }

  /** Whether it was added a moment ago and nobody wrote anything into it yet. */
  public boolean isBlank() {
    return added && label.isBlank() && code.isBlank() && forms.length == 0;
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(@Nullable String label) {
    this.label = label == null ? "" : label;
  }

  public @Nullable Integer getMinimum() {
    return minimum;
  }

  public void setMinimum(@Nullable Integer minimum) {
    this.minimum = minimum;
  }

  public String[] getForms() {
    return forms;
  }

  public void setForms(String[] forms) {
    this.forms = forms;
  }
}
