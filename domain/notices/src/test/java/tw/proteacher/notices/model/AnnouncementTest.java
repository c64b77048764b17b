package tw.proteacher.notices.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.notices.AnnouncementText;
import tw.proteacher.notices.TutorialText;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;

@DisplayName("最新消息")
class AnnouncementTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2020-04-21T12:00:00+08:00");
  private static final CountyCode TAINAN = new CountyCode("67000");
  private static final PersonId CENTRE = new PersonId(7);

  @Test
  void an_announcement_says_everything_that_is_wrong_at_once() {
    AnnouncementText text = new AnnouncementText(" ", "\n", Set.of(), NOON, NOON);

    List<Finding> findings = AnnouncementPolicy.check(text);

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            "notices.announcement.title_missing",
            "notices.announcement.body_missing",
            "notices.announcement.period_empty");
  }

  @Test
  void a_withdrawn_announcement_is_not_written_again() {
    Announcement announcement = Announcement.of(TAINAN);
    announcement.write(aboutAccounts(), CENTRE, NOON);
    announcement.withdraw(CENTRE, NOON.plusDays(1));

    assertThatThrownBy(() -> announcement.write(aboutAccounts(), CENTRE, NOON.plusDays(2)))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("notices.announcement.withdrawn");
  }

  @Test
  void what_was_taken_off_the_shelf_is_neither_written_nor_taken_off_again() {
    TutorialPage page = TutorialPage.of(TAINAN);
    page.withdraw(CENTRE, NOON);

    assertThatThrownBy(() -> page.write(new TutorialText("登入", "", 1, "說明"), CENTRE, NOON))
        .hasMessage("notices.tutorial.withdrawn");
    assertThatThrownBy(() -> page.withdraw(CENTRE, NOON)).hasMessage("notices.tutorial.withdrawn");
  }

  @Test
  void one_without_a_county_belongs_to_the_country() {
    assertThat(Announcement.of(null).subject()).isEqualTo(Subject.nation());
    assertThat(Announcement.of(TAINAN).subject()).isEqualTo(Subject.county(TAINAN));
  }

  @Test
  void instructions_are_cut_into_sections_at_their_headings() {
    TutorialPage page = TutorialPage.of(null);

    page.write(
        new TutorialText("登入", "", 1, "先看這裡\n# 第一次登入\n用在職進修網帳號\n\n## 驗證信箱\n收信"), CENTRE, NOON);

    assertThat(page.sections())
        .extracting(TutorialSection::heading)
        .containsExactly("", "第一次登入", "驗證信箱");
  }

  private static AnnouncementText aboutAccounts() {
    return new AnnouncementText(
        "有關幼兒園部份教師帳號問題？", "目前建置中。", Set.of(Role.TEACHER, Role.SCHOOL_OFFICER), NOON, null);
  }
}
