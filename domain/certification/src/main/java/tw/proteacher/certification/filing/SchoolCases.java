package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.FilingQueries.CaseRow;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 本校認證申請: what the people of the school have begun and handed in. */
@ApplicationScoped
@Transactional
public class SchoolCases {
  @Inject private FilingQueries queries;

  @UseCase(
      roles = {Role.SCHOOL_OFFICER, Role.PRINCIPAL},
      audit = "certification.case.list_school",
      reads = true)
  public Slice<CaseRow> list(@Nullable Long round, int first, int size) {
    return queries.inReach(Access.reach(), round, first, size);
  }
}
