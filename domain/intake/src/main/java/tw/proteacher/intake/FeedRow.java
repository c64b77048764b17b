package tw.proteacher.intake;

import java.util.List;

/**
 * 一列: the fields of one record, folded (NFKC, blanks around it dropped).
 *
 * @param line line in the file, the header being 1
 * @param action 異動別
 * @param fields all fields in the order of the header, {@code fields.get(0)} being 異動別
 */
public record FeedRow(int line, Action action, List<String> fields) {
  /** 異動別: what the sender wants done with the row. */
  public enum Action {
    /** In a full file. */
    STATED('S'),
    ADDED('A'),
    UPDATED('U'),
    DELETED('D');

    private final char code;

    Action(char code) {
      this.code = code;
    }

    public char code() {
      return code;
    }
  }

  public String text(int field) {
    return fields.get(field);
  }

  /** A withdrawal (delta files only). */
  public boolean withdraws() {
    return action == Action.DELETED;
  }

  /** Whether a name shows that characters were lost on the way: ?, U+FFFD or private use. */
  public boolean lostCharacters(int field) {
    return Folding.lostCharacters(fields.get(field));
  }
}
