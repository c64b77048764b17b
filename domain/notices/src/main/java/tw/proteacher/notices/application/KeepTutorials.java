package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.TutorialText;
import tw.proteacher.notices.Upload;
import tw.proteacher.notices.application.HandoutQueries.TutorialItem;
import tw.proteacher.notices.application.HandoutQueries.TutorialRow;
import tw.proteacher.notices.model.TutorialPage;
import tw.proteacher.notices.model.TutorialPages;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 操作教學管理: a centre writes pages of instructions, corrects them and takes them off. */
@ApplicationScoped
@Transactional
public class KeepTutorials {
  @Inject private HandoutQueries handouts;
  @Inject private TutorialPages pages;
  @Inject private Attachments attachments;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.tutorial.list",
      reads = true)
  public List<TutorialRow> list() {
    return handouts.tutorials(Access.reach());
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.tutorial.show",
      reads = true)
  public TutorialItem show(long id) {
    TutorialItem item = handouts.tutorial(id).orElseThrow(() -> new NotFound("tutorial page", id));
    CountyCode county = item.page().county();
    Access.over(county == null ? Subject.nation() : Subject.county(county));
    return item;
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.tutorial.add")
  public long add(@Nullable CountyCode county, TutorialText text, List<Upload> uploads) {
    TutorialPage page = TutorialPage.of(county);
    Access.over(page.subject());
    page.write(text, Access.me(), OffsetDateTime.now(clock));
    page.attach(attachments.renewed(List.of(), List.of(), uploads, county));
    long id = pages.add(page);
    Access.about("tutorial", id);
    return id;
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.tutorial.edit")
  public void edit(
      long id, long version, TutorialText text, List<StoredFileId> staying, List<Upload> added) {
    TutorialPage page = pages.get(id);
    Access.over(page.subject());
    Access.about("tutorial", id);
    page.openedAt(version);
    page.write(text, Access.me(), OffsetDateTime.now(clock));
    page.attach(attachments.renewed(page.files(), staying, added, page.county()));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.tutorial.withdraw")
  public void withdraw(long id, long version) {
    TutorialPage page = pages.get(id);
    Access.over(page.subject());
    Access.about("tutorial", id);
    page.openedAt(version);
    page.withdraw(Access.me(), OffsetDateTime.now(clock));
  }
}
