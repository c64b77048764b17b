package tw.proteacher.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Role;

/** 主選單: the entries for the hat that is worn. */
@Named
@RequestScoped
public class Menu {
  private static final String INBOX = "/messages/";

  /** How old the number may be, except where messages are being read. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject private CurrentUser user;
  @Inject private HttpServletRequest request;
  @Inject private Instance<UnreadCount> unread;
  @Inject private Clock clock;
  private @Nullable List<MenuEntry> entries;

  public List<MenuEntry> getEntries() {
    if (entries == null) {
      entries = List.copyOf(build());
    }
    return entries;
  }

  private List<MenuEntry> build() {
    List<MenuEntry> built = new ArrayList<>();
    built.add(entry("/index", "menu.home", 0));
    built.add(entry("/certification/index", "menu.certification", 0));
    built.add(entry("/functions/index", "menu.functions", 0));
    built.add(entry("/messages/index", "menu.messages", unreadMessages()));
    built.add(entry("/downloads/index", "menu.downloads", 0));
    built.add(entry("/tutorials/index", "menu.tutorials", 0));
    if (user.is(Role.SCHOOL_OFFICER) || user.is(Role.PRINCIPAL)) {
      built.add(entry("/school/index", "menu.school", 0));
    }
    if (user.is(Role.REVIEWER)) {
      built.add(entry("/review/index", "menu.review", 0));
    }
    if (user.is(Role.COUNTY_CENTRE) || user.is(Role.NATIONAL_CENTRE)) {
      built.add(entry("/centre/index", "menu.centre", 0));
    }
    if (user.is(Role.OPERATOR)) {
      built.add(entry("/operations/index", "menu.operations", 0));
    }
    return built;
  }

  private MenuEntry entry(String to, String text, long count) {
    String folder = to.substring(0, to.lastIndexOf('/') + 1);
    String path = Paths.of(request);
    boolean current = folder.equals("/") ? path.equals("/index.xhtml") : path.startsWith(folder);
    return new MenuEntry(to, text, current, count);
  }

  private long unreadMessages() {
    // An error page asks nobody for anything: the database may be what failed.
    if (!user.isSignedIn() || request.getDispatcherType() == DispatcherType.ERROR) {
      return 0;
    }
    Instant now = clock.instant();
    boolean reading = Paths.of(request).startsWith(INBOX);
    return user.unreadSince(reading ? now : now.minus(FRESH)).orElseGet(() -> count(now));
  }

  private long count(Instant now) {
    long counted = unread.stream().mapToLong(inbox -> inbox.unreadOf(user.personId())).sum();
    user.unread(counted, now);
    return counted;
  }
}
