package tw.proteacher.directory.model;

import static tw.proteacher.directory.model.StaffFeed.APPOINTED_ON;
import static tw.proteacher.directory.model.StaffFeed.APPOINTMENT;
import static tw.proteacher.directory.model.StaffFeed.BORN_ON;
import static tw.proteacher.directory.model.StaffFeed.ID;
import static tw.proteacher.directory.model.StaffFeed.LEAVES_ON;
import static tw.proteacher.directory.model.StaffFeed.MAIN;
import static tw.proteacher.directory.model.StaffFeed.NAME;
import static tw.proteacher.directory.model.StaffFeed.QUALIFIED;
import static tw.proteacher.directory.model.StaffFeed.REGULAR_YEARS;
import static tw.proteacher.directory.model.StaffFeed.SCHOOL;
import static tw.proteacher.directory.model.StaffFeed.SUBJECT;
import static tw.proteacher.directory.model.StaffFeed.SUBJECT_AREA;
import static tw.proteacher.directory.model.StaffFeed.TEACHING_YEARS;
import static tw.proteacher.directory.model.StaffFeed.TITLE;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.directory.model.StaffRow.Newcomer;
import tw.proteacher.directory.model.StaffRow.Terms;
import tw.proteacher.directory.model.StaffRow.Who;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedDate;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Reading;
import tw.proteacher.intake.Roster;
import tw.proteacher.intake.RowReader;

/** Reads rows of the staff feed in the order of the exception codes: form, ID, school, dates. */
final class StaffReader implements RowReader<StaffRow> {
  private static final int LONGEST_SUBJECT = 255;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final IdentityVault vault;
  private final Roster roster;

  StaffReader(IdentityVault vault, Roster roster) {
    this.vault = vault;
    this.roster = roster;
  }

  @Override
  public Reading<StaffRow> read(FeedRow row) {
    boolean formed = row.withdraws() || isWellFormed(row);
    if (Fields.haveNul(row)) {
      return Reading.refused(ExceptionCode.BAD_ROW);
    }
    Who who = who(row.text(ID));
    String code = Fields.schoolCode(row.text(SCHOOL));
    OptionalInt school = code == null ? OptionalInt.empty() : roster.school(code);
    if (who == null || school.isEmpty()) {
      ExceptionCode known = who == null ? ExceptionCode.BAD_ID : ExceptionCode.UNKNOWN_SCHOOL;
      return Reading.refused(formed ? known : ExceptionCode.BAD_ROW);
    }
    LocalDate leavesOn = orNull(FeedDate.parse(row.text(LEAVES_ON)));
    StaffRow key = new StaffRow(who, school.getAsInt(), leavesOn, null);
    if (!formed) {
      return Reading.refused(ExceptionCode.BAD_ROW, key);
    }
    return row.withdraws() ? Reading.taken(key) : dated(row, key);
  }

  @Override
  public long key(StaffRow row) {
    Newcomer newcomer = row.who().newcomer();
    long person =
        newcomer == null
            ? row.who().personId()
            : ByteBuffer.wrap(newcomer.hash()).getLong() | Long.MIN_VALUE;
    return person * SPREAD + row.schoolId();
  }

  private static Reading<StaffRow> dated(FeedRow row, StaffRow key) {
    LocalDate bornOn = orNull(FeedDate.parse(row.text(BORN_ON)));
    LocalDate appointedOn = orNull(FeedDate.parse(row.text(APPOINTED_ON)));
    boolean misdated =
        bornOn == null && !row.text(BORN_ON).isEmpty()
            || key.leavesOn() == null && !row.text(LEAVES_ON).isEmpty();
    if (appointedOn == null || misdated) {
      return Reading.refused(ExceptionCode.BAD_DATE, key);
    }
    if (key.leavesOn() != null && key.leavesOn().isBefore(appointedOn)) {
      return Reading.refused(ExceptionCode.END_BEFORE_START, key);
    }
    return Reading.taken(
        new StaffRow(key.who(), key.schoolId(), key.leavesOn(), terms(row, bornOn, appointedOn)));
  }

  private static Terms terms(FeedRow row, @Nullable LocalDate bornOn, LocalDate appointedOn) {
    return new Terms(
        row.text(SUBJECT),
        row.text(NAME),
        row.lostCharacters(NAME),
        bornOn,
        row.text(TITLE),
        Objects.requireNonNull(FeedWords.APPOINTMENTS.get(row.text(APPOINTMENT))),
        row.text(MAIN).equals("Y"),
        appointedOn,
        Fields.tenthsOfYears(row.text(REGULAR_YEARS)),
        Fields.tenthsOfYears(row.text(TEACHING_YEARS)),
        row.text(QUALIFIED).equals("Y"),
        row.text(SUBJECT_AREA));
  }

  private static boolean isWellFormed(FeedRow row) {
    return FeedWords.APPOINTMENTS.containsKey(row.text(APPOINTMENT))
        && FeedWords.YES_NO.containsKey(row.text(MAIN))
        && FeedWords.YES_NO.containsKey(row.text(QUALIFIED))
        && Fields.tenthsOfYears(row.text(REGULAR_YEARS)) >= 0
        && Fields.tenthsOfYears(row.text(TEACHING_YEARS)) >= 0
        && !row.text(NAME).isEmpty()
        && Fields.fit(row, NAME, TITLE, SUBJECT_AREA)
        && row.text(SUBJECT).length() <= LONGEST_SUBJECT;
  }

  private @Nullable Who who(String written) {
    Optional<NationalId> id = NationalId.parse(written);
    if (id.isEmpty()) {
      return null;
    }
    long person = roster.person(id.get().value());
    if (person > Roster.NOBODY) {
      return new Who(person, null);
    }
    NationalId newcomer = id.get();
    return new Who(0, new Newcomer(vault.hash(newcomer), vault.seal(newcomer), newcomer.mask()));
  }

  private static @Nullable LocalDate orNull(Optional<LocalDate> day) {
    return day.isPresent() ? day.get() : null;
  }
}
