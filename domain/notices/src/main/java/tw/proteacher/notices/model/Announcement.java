package tw.proteacher.notices.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.AnnouncementText;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;

/**
 * 最新消息: written by a centre for a county or the country, marked with whom it concerns, shown during
 * its publishing period. It can be corrected at any time and withdrawn once; a withdrawn one is
 * gone for its readers and stays on record for the centre.
 */
@Entity
@Table(schema = "notices", name = "announcement")
public class Announcement extends Posting {
  private String title;
  private String body;

  @ElementCollection
  @CollectionTable(
      schema = "notices",
      name = "announcement_audience",
      joinColumns = @JoinColumn(name = "announcement_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> audience = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      schema = "notices",
      name = "announcement_file",
      joinColumns = @JoinColumn(name = "announcement_id"))
  @OrderColumn(name = "position")
  @Column(name = "file_id")
  private List<String> files = new ArrayList<>();

  @Column(name = "published_from")
  private OffsetDateTime publishedFrom;

  @Column(name = "published_until")
  private @Nullable OffsetDateTime publishedUntil;

  protected Announcement() {}

  /** A new announcement of a county, or of the country when {@code county} is null. */
  public static Announcement of(@Nullable CountyCode county) {
    Announcement announcement = new Announcement();
    announcement.belongTo(county);
    return announcement;
  }

  /** Puts down what it says, to whom and when. */
  public void write(AnnouncementText text, PersonId by, OffsetDateTime now) {
    refuseWithdrawn();
    List<Finding> findings = AnnouncementPolicy.check(text);
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    title = text.title().strip();
    body = text.body().strip();
    audience.clear();
    audience.addAll(text.audience());
    publishedFrom = text.publishedFrom();
    publishedUntil = text.publishedUntil();
    changed(by, now);
  }

  /** Replaces the attachments, in this order. */
  public void attach(List<StoredFileId> attachments) {
    files.clear();
    attachments.forEach(file -> files.add(file.toString()));
  }

  @Override
  String withdrawn() {
    return "notices.announcement.withdrawn";
  }

  public List<StoredFileId> files() {
    return files.stream().flatMap(file -> StoredFileId.parse(file).stream()).toList();
  }

  public String title() {
    return title;
  }
}
