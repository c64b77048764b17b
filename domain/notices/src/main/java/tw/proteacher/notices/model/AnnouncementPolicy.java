package tw.proteacher.notices.model;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.notices.AnnouncementText;
import tw.proteacher.shared.Finding;

/** 公告規則: what an announcement must satisfy before it is kept; says everything that is wrong. */
public final class AnnouncementPolicy {
  static final int LONGEST_TITLE = 120;
  static final int LONGEST_BODY = 8000;

  private AnnouncementPolicy() {}

  public static List<Finding> check(AnnouncementText text) {
    List<Finding> findings =
        new ArrayList<>(Wording.check("notices.announcement.title", text.title(), LONGEST_TITLE));
    if (text.body().isBlank()) {
      findings.add(Finding.block("notices.announcement.body_missing"));
    }
    if (text.body().length() > LONGEST_BODY) {
      findings.add(Finding.block("notices.announcement.body_too_long", LONGEST_BODY));
    }
    OffsetDateTime until = text.publishedUntil();
    if (until != null && !until.isAfter(text.publishedFrom())) {
      findings.add(Finding.block("notices.announcement.period_empty"));
    }
    return findings;
  }
}
