package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.certification.filing.FilingQueries.CaseRow;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 我的認證申請. */
@ApplicationScoped
@Transactional
public class MyCases {
  @Inject private FilingQueries queries;

  @UseCase(roles = Role.TEACHER, audit = "certification.case.list_own", reads = true)
  public List<CaseRow> list() {
    PersonId me = Access.me();
    Access.own(me);
    return queries.of(me);
  }
}
