package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.correction.HoursQueries.HourRow;

/** 研習時數: one's own. */
@ApplicationScoped
@Transactional
public class ReadHours {
  @Inject private HoursQueries hours;

  @UseCase(roles = Role.TEACHER, audit = "training.hours.read_own", reads = true)
  public List<HourRow> own(@Nullable Integer schoolYear) {
    PersonId me = Access.me();
    Access.own(me);
    return hours.of(me, schoolYear);
  }

  @UseCase(roles = Role.TEACHER, audit = "training.hours.years_own", reads = true)
  public List<Integer> ownYears() {
    PersonId me = Access.me();
    Access.own(me);
    return hours.years(me);
  }
}
