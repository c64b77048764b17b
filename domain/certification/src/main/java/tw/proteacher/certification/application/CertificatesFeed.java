package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.certification.model.LegacyReader;
import tw.proteacher.certification.model.LegacyRow;
import tw.proteacher.certification.model.LegacyWords;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.Rosters;
import tw.proteacher.intake.RowForm;
import tw.proteacher.intake.RowReader;

/** 舊證檔: certificates of the former platform, which wait for their owners to take them over. */
@ApplicationScoped
public class CertificatesFeed implements FeedKind<LegacyRow> {
  private static final int READING_RULES = 1;

  @Inject private Rosters rosters;

  /** For the container. */
  public CertificatesFeed() {}

  /** For tests, with a roster of their own. */
  public CertificatesFeed(Rosters rosters) {
    this.rosters = rosters;
  }

  @Override
  public FeedKindName name() {
    return FeedKindName.CERTIFICATES;
  }

  @Override
  public List<String> header() {
    return LegacyWords.HEADER;
  }

  @Override
  public RowForm form() {
    return new RowForm(
        LegacyWords.ID,
        LegacyWords.NAME,
        RowForm.NONE,
        List.of(LegacyWords.ID, LegacyWords.CATEGORY, LegacyWords.NUMBER));
  }

  @Override
  public int readingRules() {
    return READING_RULES;
  }

  @Override
  public RowReader<LegacyRow> open() {
    return new LegacyReader(rosters.now());
  }
}
