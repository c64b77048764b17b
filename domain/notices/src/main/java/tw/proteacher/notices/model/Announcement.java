package tw.proteacher.notices.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
import tw.proteacher.shared.Subject;

/**
 * 最新消息: written by a centre for a county or the country, marked with whom it concerns, shown during
 * its publishing period. It can be corrected at any time and withdrawn once; a withdrawn one is
 * gone for its readers and stays on record for the centre.
 */
@Entity
@Table(schema = "notices", name = "announcement")
public class Announcement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable String county;
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

  @Column(name = "withdrawn_at")
  private @Nullable OffsetDateTime withdrawnAt;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Version private long version;

  protected Announcement() {}

  /** A new announcement of a county, or of the country when {@code county} is null. */
  public static Announcement of(@Nullable CountyCode county) {
    Announcement announcement = new Announcement();
    announcement.county = county == null ? null : county.value();
    return announcement;
  }

  /** Puts down what it says, to whom and when. */
  public void write(AnnouncementText text, PersonId by, OffsetDateTime now) {
    if (withdrawnAt != null) {
      throw new RuleViolation("notices.announcement.withdrawn");
    }
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
    writtenBy = by.value();
    changedAt = now;
  }

  /** Replaces the attachments, in this order. */
  public void attach(List<StoredFileId> attachments) {
    files.clear();
    attachments.forEach(file -> files.add(file.toString()));
  }

  public void withdraw(PersonId by, OffsetDateTime now) {
    if (withdrawnAt != null) {
      throw new RuleViolation("notices.announcement.withdrawn");
    }
    withdrawnAt = now;
    writtenBy = by.value();
    changedAt = now;
  }

  public @Nullable Long id() {
    return id;
  }

  public @Nullable CountyCode county() {
    return county == null ? null : new CountyCode(county);
  }

  public Subject subject() {
    return county == null ? Subject.nation() : Subject.county(new CountyCode(county));
  }

  public List<StoredFileId> files() {
    return files.stream().flatMap(file -> StoredFileId.parse(file).stream()).toList();
  }

  public String title() {
    return title;
  }

  /** Refuses when somebody else changed it since the page was opened. */
  public void openedAt(long opened) {
    if (version != opened) {
      throw new RuleViolation("notices.changed_meanwhile");
    }
  }
}
