package tw.proteacher.persistence.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.proteacher.intake.FeedMode.DELTA;
import static tw.proteacher.intake.FeedMode.FULL;
import static tw.proteacher.persistence.training.HoursLab.LEE;
import static tw.proteacher.persistence.training.HoursLab.STRANGER;
import static tw.proteacher.persistence.training.HoursLab.WANG;
import static tw.proteacher.persistence.training.HoursLab.live;
import static tw.proteacher.persistence.training.HoursLine.row;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.proteacher.intake.model.FileRecord;
import tw.proteacher.persistence.intake.FeedLab;
import tw.proteacher.training.model.HoursFeed;

@DisplayName("研習時數暫存")
class WaitingHoursTest {
  @TempDir Path inbox;

  private FeedLab lab;
  private HoursFeed hours;

  @BeforeEach
  void two_teachers_of_one_school() {
    lab = HoursLab.open(inbox);
    hours = new HoursFeed(lab.rosters());
  }

  @Test
  void rows_of_unknown_people_and_schools_wait_and_are_taken_when_these_appear() {
    lab.deliver(
        hours,
        FULL,
        1,
        row("S", STRANGER, 1, 6),
        row("S", WANG, 1, 6).replace("114601", "114602"),
        row("S", LEE, 1, 3));
    FileRecord file = lab.takeOne(hours);
    assertThat(lab.retry(hours).taken()).isZero();
    lab.person(STRANGER);
    lab.school("114602");

    var outcome = lab.retry(hours);

    assertThat(file.counts().refused()).isEqualTo(2);
    assertThat(outcome.waiting()).isEqualTo(2);
    assertThat(outcome.taken()).isEqualTo(2);
    assertThat(live(lab.db())).containsExactly("1 30", "1 60", "1 60");
    assertThat(lab.db().count("select count(*) from intake.parked_row")).isZero();
  }

  @Test
  void a_school_is_waited_for_however_its_code_is_written() {
    lab.deliver(hours, FULL, 1, row("S", LEE, 1, 3).replace("114601", "0a4602"));
    lab.takeOne(hours);
    lab.school("0A4602");

    assertThat(lab.retry(hours).taken()).isEqualTo(1);
  }

  @Test
  void a_waiting_row_never_overwrites_a_newer_record_and_is_cancelled_by_a_withdrawal() {
    lab.deliver(hours, FULL, 1, row("S", LEE, 1, 3));
    lab.takeOne(hours);
    String atUnknownSchool = row("U", LEE, 1, 9).replace("114601", "114602");
    lab.deliver(hours, DELTA, 2, atUnknownSchool, row("A", STRANGER, 1, 6));
    lab.takeOne(hours);
    lab.deliver(hours, DELTA, 3, row("U", LEE, 1, 4), row("D", STRANGER, 1, 6));
    lab.takeOne(hours);
    lab.school("114602");
    lab.person(STRANGER);

    lab.retry(hours);

    assertThat(live(lab.db())).containsExactly("1 40");
  }

  @Test
  void what_is_still_unknown_is_not_read_again() {
    lab.deliver(hours, FULL, 1, row("S", STRANGER, 1, 6), row("S", LEE, 1, 3));
    lab.takeOne(hours);
    lab.db().update("update intake.parked_row set fields = 'none that could be read'");

    assertThat(lab.retry(hours).waiting()).isEqualTo(1);
    lab.person(STRANGER);
    assertThatThrownBy(() -> lab.retry(hours)).hasMessageContaining("cannot be read");
  }
}
