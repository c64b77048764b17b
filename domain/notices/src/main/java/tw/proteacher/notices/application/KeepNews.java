package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.notices.application.NewsQueries.KeptRow;
import tw.proteacher.notices.application.NewsQueries.NewsItem;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 公告管理: what the caller's centre has written, planned and withdrawn ones included. */
@ApplicationScoped
@Transactional
public class KeepNews {
  @Inject private NewsQueries news;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.announcement.list",
      reads = true)
  public Slice<KeptRow> page(int first, int size) {
    return news.kept(Access.reach(), OffsetDateTime.now(clock), first, size);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.announcement.show",
      reads = true)
  public NewsItem item(long id) {
    NewsItem item = news.kept(id).orElseThrow(() -> new NotFound("announcement", id));
    CountyCode county = item.county();
    Access.over(county == null ? Subject.nation() : Subject.county(county));
    return item;
  }
}
