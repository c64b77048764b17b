package tw.proteacher.intake.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 例外查詢: operators and the national centre see all, a county centre its own county's. */
@ApplicationScoped
@Transactional
public class ExceptionQueries {
  private static final int MOST = 1000;

  @Inject private RowExceptions exceptions;

  @UseCase(
      roles = {Role.OPERATOR, Role.NATIONAL_CENTRE, Role.COUNTY_CENTRE},
      audit = "intake.exception.list",
      reads = true)
  public Slice<ExceptionRow> page(ExceptionFilter filter, int first, int size) {
    return exceptions.page(filter, Access.reach(), first, Math.min(size, MOST));
  }

  @UseCase(
      roles = {Role.OPERATOR, Role.NATIONAL_CENTRE, Role.COUNTY_CENTRE},
      audit = "intake.exception.read",
      reads = true)
  public List<ExceptionRow> after(ExceptionFilter filter, long key, int limit) {
    // One row more than a page holds tells whether another page follows.
    return exceptions.after(filter, Access.reach(), key, Math.min(limit, MOST + 1));
  }

  /** 下載: every row that fits, however many; whoever takes data out is written down. */
  @UseCase(
      roles = {Role.OPERATOR, Role.NATIONAL_CENTRE, Role.COUNTY_CENTRE},
      audit = "intake.exception.export")
  public void export(ExceptionFilter filter, Consumer<ExceptionRow> sink) {
    Reach reach = Access.reach();
    long key = 0;
    List<ExceptionRow> rows;
    do {
      rows = exceptions.after(filter, reach, key, MOST);
      rows.forEach(sink);
      key = rows.isEmpty() ? key : rows.get(rows.size() - 1).id();
    } while (rows.size() == MOST);
  }
}
