package tw.proteacher.directory.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AuditVerification;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 稽核查詢: whoever looks into the trail leaves a trace in it as well. */
@ApplicationScoped
@Transactional
public class SearchAudit {
  @Inject private AuditQueries queries;
  @Inject private AuditVerification verification;

  @UseCase(roles = Role.OPERATOR, audit = "directory.audit.search")
  public Slice<AuditRecord> page(AuditFilter filter, int first, int size) {
    Access.over(Subject.nation());
    return queries.page(filter, first, size);
  }

  /** Where a chain is broken first, if one is. */
  @UseCase(roles = Role.OPERATOR, audit = "directory.audit.verify")
  public Optional<AuditVerification.Break> verify() {
    Access.over(Subject.nation());
    return verification.firstBreak();
  }
}
