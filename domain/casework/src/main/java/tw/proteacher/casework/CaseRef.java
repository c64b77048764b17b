package tw.proteacher.casework;

import java.io.Serializable;

/**
 * 案件: which thing of which context a part belongs to.
 *
 * @param kind {@code <context>.<thing>}, such as {@code certification.application}
 * @param id its key within that kind
 */
public record CaseRef(String kind, long id) implements Serializable {
  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
