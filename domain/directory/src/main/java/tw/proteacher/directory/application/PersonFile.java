package tw.proteacher.directory.application;

import java.io.Serializable;
import java.util.List;

/**
 * 人員資料: what the directory keeps of a person beside the card.
 *
 * @param memberships open ones first, then the history, newest first
 */
public record PersonFile(
    ContactRow contact, List<MembershipRow> memberships, List<FormerNameRow> formerNames)
    implements Serializable {
  public PersonFile {
    memberships = List.copyOf(memberships);
    formerNames = List.copyOf(formerNames);
  }
}
