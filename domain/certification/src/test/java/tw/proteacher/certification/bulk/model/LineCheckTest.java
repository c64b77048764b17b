package tw.proteacher.certification.bulk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.certification.bulk.BulkOutcome;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

@DisplayName("批次登錄逐列檢核")
class LineCheckTest {
  private static final byte[] WANG = {1};
  private static final byte[] LEE = {2};
  private static final byte[] ELSEWHERE = {3};
  private static final byte[] NOBODY = {9};

  private final LineCheck check =
      new LineCheck(
          Map.of("初階", Tier.INITIAL, "教輔", Tier.MENTOR),
          new LineCheck.Known(
              Map.of(
                  ByteBuffer.wrap(WANG), new Candidate(new PersonId(1), "王小明", true),
                  ByteBuffer.wrap(LEE), new Candidate(new PersonId(2), "李大華", true),
                  ByteBuffer.wrap(ELSEWHERE), new Candidate(new PersonId(3), "陳他縣", false)),
              new PresentCertificates(List.of(present("C104000001", 104), present("96", 96))),
              Map.of(new CertificateNumber("C104000001"), new PersonId(1)),
              Set.of('A', 'B', 'C')),
          LocalDate.of(2026, 1, 15));

  @Test
  void a_row_in_order_is_read_whole() {
    CheckedLine checked = check.check(line("王小明", "初階", "A１０４000811", "104", "105/1/31"), WANG);

    assertThat(checked.outcome()).isEqualTo(BulkOutcome.FRESH);
    CheckedLine.Claim claim = checked.claim();
    assertThat(claim).isNotNull();
    assertThat(claim.number()).isEqualTo(new CertificateNumber("A104000811"));
    assertThat(claim.obtainedOn()).isEqualTo(LocalDate.of(2016, 1, 31));
  }

  @Test
  void what_is_there_already_is_no_error() {
    assertThat(check.check(line("王小明", "教輔", "C104000001", "104", ""), WANG).outcome())
        .isEqualTo(BulkOutcome.ALREADY);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    CheckedLine checked = check.check(line("王大明", "校長", "X", "一百", "明天"), WANG);

    assertThat(checked.outcome()).isEqualTo(BulkOutcome.ERROR);
    assertThat(checked.codes())
        .containsExactly(
            "certification.bulk.name",
            "certification.bulk.tier",
            "certification.bulk.number",
            "certification.bulk.year",
            "certification.bulk.date");
  }

  @Test
  void an_id_that_is_none_unknown_or_another_countys_is_told_apart() {
    BulkLine row = line("王小明", "初階", "104", "104", "");

    assertThat(check.check(row, null).codes()).containsExactly("certification.bulk.id");
    assertThat(check.check(row, NOBODY).codes()).containsExactly("certification.bulk.id_unknown");
    assertThat(check.check(row, ELSEWHERE).codes())
        .containsExactly("certification.bulk.id_elsewhere");
  }

  @Test
  void a_day_to_come_is_refused() {
    assertThat(check.check(line("王小明", "初階", "104", "104", "115/1/16"), WANG).codes())
        .containsExactly("certification.bulk.date");
    assertThat(check.check(line("王小明", "初階", "104", "104", "115/1/15"), WANG).outcome())
        .isEqualTo(BulkOutcome.FRESH);
  }

  @Test
  void a_number_belongs_to_one_person_in_the_register_and_in_the_sheet() {
    assertThat(check.check(line("李大華", "教輔", "C104000001", "104", ""), LEE).codes())
        .containsExactly("certification.bulk.number_taken");
    check.check(line("王小明", "教輔", "C105000001", "105", ""), WANG);
    assertThat(check.check(line("李大華", "教輔", "C105000001", "105", ""), LEE).codes())
        .containsExactly("certification.bulk.number_taken");
  }

  @Test
  void a_bare_year_belongs_to_everybody_but_only_once_each() {
    assertThat(check.check(line("王小明", "教輔", "95", "95", ""), WANG).outcome())
        .isEqualTo(BulkOutcome.FRESH);
    assertThat(check.check(line("李大華", "教輔", "95", "95", ""), LEE).outcome())
        .isEqualTo(BulkOutcome.FRESH);
    assertThat(check.check(line("王小明", "教輔", "95", "95", ""), WANG).codes())
        .containsExactly("certification.bulk.twice");
  }

  @Test
  void a_bare_year_adds_nothing_beside_a_full_number_and_gives_way_to_one() {
    assertThat(check.check(line("王小明", "教輔", "104", "104", ""), WANG).outcome())
        .isEqualTo(BulkOutcome.ALREADY);
    assertThat(check.check(line("王小明", "教輔", "C096000007", "96", ""), WANG).outcome())
        .isEqualTo(BulkOutcome.FRESH);
    assertThat(check.check(line("王小明", "教輔", "96", "96", ""), WANG).outcome())
        .isEqualTo(BulkOutcome.ALREADY);
  }

  @Test
  void another_full_number_of_the_same_year_is_no_matter_for_a_sheet() {
    assertThat(check.check(line("王小明", "教輔", "C104000002", "104", ""), WANG).codes())
        .containsExactly("certification.bulk.different");
    check.check(line("王小明", "初階", "A103000001", "103", ""), WANG);
    assertThat(check.check(line("王小明", "初階", "A103000002", "103", ""), WANG).codes())
        .containsExactly("certification.bulk.different");
  }

  @Test
  void a_number_the_person_has_under_another_kind_or_year_is_refused() {
    assertThat(check.check(line("王小明", "初階", "C104000001", "104", ""), WANG).codes())
        .containsExactly("certification.bulk.number_otherwise");
    assertThat(check.check(line("王小明", "教輔", "C104000001", "105", ""), WANG).codes())
        .containsExactly("certification.bulk.number_otherwise");
    check.check(line("李大華", "教輔", "C106000001", "106", ""), LEE);
    assertThat(check.check(line("李大華", "初階", "C106000001", "106", ""), LEE).codes())
        .containsExactly("certification.bulk.number_otherwise");
    assertThat(check.check(line("李大華", "教輔", "C106000001", "107", ""), LEE).codes())
        .containsExactly("certification.bulk.twice");
  }

  @Test
  void a_year_before_the_register_or_still_to_come_is_refused() {
    assertThat(check.check(line("王小明", "初階", "104", "00", ""), WANG).codes())
        .containsExactly("certification.bulk.year");
    assertThat(check.check(line("王小明", "初階", "104", "115", ""), WANG).codes())
        .containsExactly("certification.bulk.year");
    assertThat(check.check(line("王小明", "初階", "114", "114", ""), WANG).outcome())
        .isEqualTo(BulkOutcome.FRESH);
  }

  private static CheckedLine.Claim present(String number, int year) {
    return new CheckedLine.Claim(
        new PersonId(1), Tier.MENTOR, new CertificateNumber(number), new SchoolYear(year), null);
  }

  private static BulkLine line(
      String name, String tier, String number, String year, String obtained) {
    return new BulkLine(2, "A123456789", name, tier, number, year, obtained);
  }
}
