package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.correction.CorrectionQueries.Box;
import tw.proteacher.training.correction.CorrectionQueries.CaseItem;
import tw.proteacher.training.correction.CorrectionQueries.CaseRow;

/** 更正案件: those of the caller's county, or of the country. */
@ApplicationScoped
@Transactional
public class CentreCorrections {
  @Inject private CorrectionQueries cases;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.correction.list",
      reads = true)
  public Slice<CaseRow> page(Box box, int first, int size) {
    return cases.inReach(Access.reach(), box, first, size);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.correction.count",
      reads = true)
  public long waiting() {
    return cases.waiting(Access.reach());
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.correction.show",
      reads = true)
  public CaseItem show(long id) {
    CaseItem item = cases.find(id).orElseThrow(() -> new NotFound("correction", id));
    CaseRow row = item.row();
    Access.over(new Subject(row.person(), Set.of(), Set.of(row.county())));
    Access.about("correction", id);
    return item;
  }
}
