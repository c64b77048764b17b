package tw.proteacher.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.AnnouncementText;
import tw.proteacher.notices.application.EditAnnouncement;
import tw.proteacher.notices.application.KeepNews;
import tw.proteacher.notices.application.NewsQueries.NewsItem;
import tw.proteacher.notices.application.PublishAnnouncement;
import tw.proteacher.notices.application.WithdrawAnnouncement;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/news-edit.xhtml: a new announcement, or one that is corrected or withdrawn. */
@Named
@ViewScoped
public class CentreNewsEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/centre/news";
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  @Inject private KeepNews keepNews;
  @Inject private PublishAnnouncement publishAnnouncement;
  @Inject private EditAnnouncement editAnnouncement;
  @Inject private WithdrawAnnouncement withdrawAnnouncement;
  @Inject private Authorities authorities;
  @Inject private Feedback feedback;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private long id;
  private boolean withdrawn;
  private String title = "";
  private String body = "";
  private String[] audience = {};
  private @Nullable LocalDate fromDay;
  private @Nullable LocalTime fromTime;
  private @Nullable LocalDate untilDay;
  private @Nullable LocalTime untilTime;
  private final KeptFiles files = new KeptFiles();
  private final Meanwhile<NewsItem> meanwhile = new Meanwhile<>();

  public void load() {
    if (id == 0) {
      ZonedDateTime now = ZonedDateTime.now(clock.withZone(TaipeiClock.TAIPEI));
      fromDay = now.toLocalDate();
      fromTime = now.toLocalTime().withSecond(0).withNano(0);
      return;
    }
    NewsItem item = keepNews.item(id);
    meanwhile.setVersion(item.version());
    withdrawn = item.withdrawnAt() != null;
    title = item.title();
    body = item.body();
    audience = item.audience().stream().map(Role::name).sorted().toArray(String[]::new);
    ZonedDateTime from = item.publishedFrom().atZoneSameInstant(TaipeiClock.TAIPEI);
    fromDay = from.toLocalDate();
    fromTime = from.toLocalTime();
    OffsetDateTime until = item.publishedUntil();
    if (until != null) {
      ZonedDateTime end = until.atZoneSameInstant(TaipeiClock.TAIPEI);
      untilDay = end.toLocalDate();
      untilTime = end.toLocalTime();
    }
    files.begin(item.files());
  }

  public String save() {
    AnnouncementText text = new AnnouncementText(title, body, roles(), from(), until());
    if (id == 0) {
      publishAnnouncement.publish(
          new PublishAnnouncement.Command(authorities.current(), text, files.uploads()));
    } else {
      change(version -> edit(text, version));
    }
    feedback.flash("centre.news.saved");
    return Redirects.to(LIST);
  }

  private void edit(AnnouncementText text, long version) {
    editAnnouncement.edit(
        new EditAnnouncement.Command(id, version, text, files.stayingIds(), files.uploads()));
  }

  private void change(LongConsumer change) {
    meanwhile.change(
        change, () -> keepNews.item(id), NewsItem::version, now -> files.changed(now.files()));
  }

  public String withdraw() {
    change(version -> withdrawAnnouncement.withdraw(id, version));
    feedback.flash("centre.news.withdrawn");
    return Redirects.to(LIST);
  }

  private OffsetDateTime from() {
    LocalDate day = fromDay == null ? LocalDate.now(clock) : fromDay;
    return at(day, fromTime == null ? LocalTime.MIDNIGHT : fromTime);
  }

  /** A last day without a time is published to its end. */
  private @Nullable OffsetDateTime until() {
    if (untilDay == null) {
      return null;
    }
    return at(untilDay, untilTime == null ? LAST_MINUTE : untilTime);
  }

  private static OffsetDateTime at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(TaipeiClock.TAIPEI).toOffsetDateTime();
  }

  private Set<Role> roles() {
    Set<Role> roles = new HashSet<>();
    for (String role : audience) {
      roles.add(Role.valueOf(role));
    }
    return roles;
  }

  public List<Option> getRoles() {
    return Arrays.stream(Role.values())
        .map(role -> Option.of(role, texts.get("news.audience." + role)))
        .toList();
  }

  public Meanwhile<NewsItem> getMeanwhile() {
    return meanwhile;
  }

  public KeptFiles getFiles() {
    return files;
  }

  public boolean isNew() {
    return id == 0;
  }

  public boolean isWithdrawn() {
    return withdrawn;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String[] getAudience() {
    return audience.clone();
  }

  public void setAudience(String[] audience) {
    this.audience = audience.clone();
  }

  public @Nullable LocalDate getFromDay() {
    return fromDay;
  }

  public void setFromDay(@Nullable LocalDate fromDay) {
    this.fromDay = fromDay;
  }

  public @Nullable LocalTime getFromTime() {
    return fromTime;
  }

  public void setFromTime(@Nullable LocalTime fromTime) {
    this.fromTime = fromTime;
  }

  public @Nullable LocalDate getUntilDay() {
    return untilDay;
  }

  public void setUntilDay(@Nullable LocalDate untilDay) {
    this.untilDay = untilDay;
  }

  public @Nullable LocalTime getUntilTime() {
    return untilTime;
  }

  public void setUntilTime(@Nullable LocalTime untilTime) {
    this.untilTime = untilTime;
  }
}
