package tw.proteacher.certification.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 查看登錄批次. */
@ApplicationScoped
@Transactional
public class ReadBulk {
  @Inject private BulkQueries queries;

  /** One batch: counts, the first rows that are in order, the rows that are not. */
  public record Looked(BulkView batch, List<BulkRowView> fresh, List<BulkRowView> errors)
      implements Serializable {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.bulk.list",
      reads = true)
  public Slice<BulkView> page(int first, int size) {
    return queries.page(Access.reach(), first, size);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.bulk.look",
      reads = true)
  public Looked look(long id, int fresh, int errors) {
    BulkView batch = allowed(id);
    return new Looked(
        batch,
        queries.rows(id, BulkOutcome.FRESH, fresh),
        queries.rows(id, BulkOutcome.ERROR, errors));
  }

  /** The rows in error as they were typed, to be mended and handed in again. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.bulk.errors")
  public List<BulkRowView> errors(long id) {
    allowed(id);
    Access.about("bulk", id);
    return queries.errors(id);
  }

  private BulkView allowed(long id) {
    BulkView batch = queries.get(id);
    Access.over(Authority.subject(batch.authority()));
    return batch;
  }
}
