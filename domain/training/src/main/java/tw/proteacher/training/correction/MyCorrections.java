package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.correction.CorrectionQueries.CaseItem;
import tw.proteacher.training.correction.CorrectionQueries.CaseRow;

/** 我的回報: the caller's own cases. */
@ApplicationScoped
@Transactional
public class MyCorrections {
  @Inject private CorrectionQueries cases;

  @UseCase(roles = Role.TEACHER, audit = "training.correction.list_own", reads = true)
  public List<CaseRow> list() {
    PersonId me = Access.me();
    Access.own(me);
    return cases.of(me);
  }

  @UseCase(roles = Role.TEACHER, audit = "training.correction.show_own", reads = true)
  public CaseItem show(long id) {
    CaseItem item = cases.find(id).orElseThrow(() -> new NotFound("correction", id));
    Access.own(item.row().person());
    return item;
  }
}
