package tw.proteacher.training.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.Rosters;
import tw.proteacher.intake.RowForm;
import tw.proteacher.intake.RowReader;

/** 研習時數匯入: hours earned, keyed by person and course code. */
@ApplicationScoped
public class HoursFeed implements FeedKind<HoursRow> {
  private static final int READING_RULES = 1;

  @Inject private Rosters rosters;

  /** For the container. */
  protected HoursFeed() {}

  public HoursFeed(Rosters rosters) {
    this.rosters = rosters;
  }

  @Override
  public FeedKindName name() {
    return FeedKindName.HOURS;
  }

  @Override
  public List<String> header() {
    return HoursWords.HEADER;
  }

  @Override
  public RowForm form() {
    return new RowForm(
        HoursWords.ID,
        HoursWords.NAME,
        HoursWords.SCHOOL,
        List.of(HoursWords.ID, HoursWords.COURSE_CODE));
  }

  @Override
  public int readingRules() {
    return READING_RULES;
  }

  @Override
  public RowReader<HoursRow> open() {
    return new HoursReader(rosters.now());
  }

  @Override
  public RowReader<HoursRow> open(Collection<String> nationalIds) {
    return new HoursReader(rosters.of(nationalIds));
  }
}
