package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;

/** 試算: the facts as they would be with some more hours of a tier, attended physically. */
public final class Supposition {
  private Supposition() {}

  /** The facts on {@code day}, the hours having been finished then. */
  public static Facts with(Facts facts, Tier tier, CourseKind kind, int tenths, LocalDate day) {
    List<Credit> credits = new ArrayList<>(facts.credits());
    credits.add(
        new Credit(
            tier.category(), kind, CourseMode.PHYSICAL, SchoolYear.of(day).roc(), tenths, day));
    return new Facts(
        day,
        facts.authority(),
        facts.regularTenths(),
        facts.teachingTenths(),
        facts.qualified(),
        credits,
        facts.certificates());
  }
}
