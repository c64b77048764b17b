package tw.proteacher.certification.round.model;

import java.time.Instant;
import java.util.List;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.round.RoundExtension;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/** 截止時間: of everybody in a round, its extensions looked at once. */
public record Deadlines(RoundView round, List<RoundExtension> extensions) {
  public Deadlines {
    extensions = List.copyOf(extensions);
  }

  public OpenPeriod of(PersonId person, SchoolCode school) {
    OpenPeriod period = round.period();
    for (RoundExtension one : extensions) {
      if (person.equals(one.person()) || school.equals(one.school())) {
        period = period.until(one.until());
      }
    }
    return period;
  }

  public OpenPeriod ofList(SchoolCode school) {
    OpenPeriod period = round.listPeriod();
    for (RoundExtension one : extensions) {
      if (school.equals(one.school())) {
        period = period.until(one.until());
      }
    }
    return period;
  }

  /** Whether nobody can hand in anything any more. */
  public boolean allOver(Instant now) {
    return round.period().over(now)
        && (!round.terms().schoolList() || round.listPeriod().over(now))
        && extensions.stream().noneMatch(one -> !now.isAfter(one.until()));
  }
}
