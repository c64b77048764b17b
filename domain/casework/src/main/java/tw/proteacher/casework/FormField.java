package tw.proteacher.casework;

import java.io.Serializable;
import java.util.List;

/**
 * 表單欄位.
 *
 * @param key what its answer is kept under; the same in every version, unique in its form
 * @param hint what helps to answer, or empty
 * @param maxLength of a text, in characters; of a table, its rows; 0 where there is no limit of its
 *     own
 * @param minimum rows of a table or ticks of several choices that a finished form has at least
 * @param choices of CHOICE and CHOICES
 * @param columns of TABLE and RATED: fields of simple kinds
 * @param rows of RATED
 * @param side who of the two people stands in a PERSON field
 */
public record FormField(
    String key,
    FieldKind kind,
    String label,
    String hint,
    boolean required,
    int maxLength,
    int minimum,
    List<FormChoice> choices,
    List<FormField> columns,
    List<FormRow> rows,
    Side side)
    implements Serializable {

  /** 哪一方. */
  public enum Side {
    /** 填表人. */
    OWNER,
    /** 對方: who is asked to confirm. */
    PARTNER
  }

  public FormField {
    choices = List.copyOf(choices);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What people read for a chosen value; the value itself where the form does not know it. */
  public String labelOf(String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(FormChoice::label)
        .findFirst()
        .orElse(value);
  }
}
