package tw.proteacher.certification.model;

import java.io.Serializable;
import java.util.List;

/**
 * 規定的實踐事項: what has to be carried out for a certificate, and how often.
 *
 * @param code stable name within a tier, upper case; a round's item of the same code is meant by it
 * @param label what people read
 * @param minimum how often at least
 * @param forms codes of the forms that have to be filled each time; of those that record the same
 *     step, one will do
 */
public record RuledItem(String code, String label, int minimum, List<String> forms)
    implements Serializable {
  private static final int MOST_TIMES = 20;

  public RuledItem {
    forms = List.copyOf(forms);
  }

  /** Whether a word may be the code of an item. */
  public static boolean isCode(String word) {
    return word.matches("[A-Z][A-Z0-9_]{1,23}");
  }

  /** Whether something can be asked for that often. */
  public static boolean isCount(int times) {
    return times >= 1 && times <= MOST_TIMES;
  }
}
