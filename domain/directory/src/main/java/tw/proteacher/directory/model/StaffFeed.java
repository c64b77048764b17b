package tw.proteacher.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.Rosters;
import tw.proteacher.intake.RowForm;
import tw.proteacher.intake.RowReader;

/** 教職員匯入: the register of people at schools. It is the one feed that creates people. */
@ApplicationScoped
public class StaffFeed implements FeedKind<StaffRow> {
  static final int ID = 1;
  static final int SUBJECT = 2;
  static final int NAME = 3;
  static final int BORN_ON = 4;
  static final int SCHOOL = 5;
  static final int TITLE = 6;
  static final int APPOINTMENT = 7;
  static final int MAIN = 8;
  static final int APPOINTED_ON = 9;
  static final int LEAVES_ON = 10;
  static final int REGULAR_YEARS = 11;
  static final int TEACHING_YEARS = 12;
  static final int QUALIFIED = 13;
  static final int SUBJECT_AREA = 14;

  @Inject private IdentityVault vault;
  @Inject private Rosters rosters;

  /** For the container. */
  public StaffFeed() {}

  /** For tests. */
  public StaffFeed(IdentityVault vault, Rosters rosters) {
    this.vault = vault;
    this.rosters = rosters;
  }

  @Override
  public FeedKindName name() {
    return FeedKindName.STAFF;
  }

  @Override
  public List<String> header() {
    return FeedWords.STAFF_HEADER;
  }

  @Override
  public RowForm form() {
    return new RowForm(ID, NAME, SCHOOL, List.of(ID, SCHOOL));
  }

  @Override
  public int readingRules() {
    return 2;
  }

  @Override
  public RowReader<StaffRow> open() {
    return new StaffReader(vault, rosters.now());
  }

  @Override
  public RowReader<StaffRow> open(Collection<String> nationalIds) {
    return new StaffReader(vault, rosters.of(nationalIds));
  }
}
