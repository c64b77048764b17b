package tw.proteacher.notices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tw.proteacher.shared.PersonId;

/**
 * 訊息通知: tells one person something. The inbox row is the truth, the e-mail its copy; both are
 * written in the running transaction and stand or fall with the work they report.
 */
public interface Messages {
  /**
   * @param to who is told
   * @param template {@code <context>.<what>}; its words stand in the bundle {@code
   *     tw/proteacher/<context>/messages} of that context as {@code <template>.subject} and {@code
   *     <template>.body}
   * @param facts what stands in the {@code {name}} places of the words
   * @param link page of the platform to go to, such as {@code /me/hours.xhtml}, or empty
   */
  default void send(PersonId to, String template, Map<String, String> facts, String link) {
    sendAll(List.of(to), template, facts, link);
  }

  /**
   * Tells many people the same, in one statement however many they are; says how many. For work in
   * the background: somebody who waits for a page should not wait for this.
   */
  int sendAll(Collection<PersonId> to, String template, Map<String, String> facts, String link);
}
