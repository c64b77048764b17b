package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 查詢保留證號. */
@ApplicationScoped
@Transactional
public class ListHeldNumbers {
  @Inject private HeldNumbers held;

  @UseCase(
      roles = {Role.OPERATOR, Role.NATIONAL_CENTRE},
      audit = "certification.held.list",
      reads = true)
  public Slice<HeldNumber> page(int first, int size) {
    Access.over(Subject.nation());
    return held.page(first, size);
  }
}
