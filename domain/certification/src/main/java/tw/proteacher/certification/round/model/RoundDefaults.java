package tw.proteacher.certification.round.model;

import java.util.List;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView.Terms;

/** 預設值: what a round begins with where there is none of last year to copy; data, not law. */
public interface RoundDefaults {
  Terms terms(RoundPurpose purpose);

  List<RoundItem> items(RoundPurpose purpose);

  List<RoundCriterion> criteria(RoundPurpose purpose);
}
