package tw.proteacher.notices;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Role;

/**
 * 公告內容: what an announcement says, to whom and when.
 *
 * @param body plain text; blank lines part paragraphs
 * @param audience whom it is marked for; none means everybody
 * @param publishedUntil null: until it is withdrawn
 */
public record AnnouncementText(
    String title,
    String body,
    Set<Role> audience,
    OffsetDateTime publishedFrom,
    @Nullable OffsetDateTime publishedUntil) {
  public AnnouncementText {
    audience = Set.copyOf(audience);
  }
}
