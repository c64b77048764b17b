package tw.proteacher.notices.model;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;

/**
 * 刊登: what a centre puts up for its county or for the country. It can be corrected until it is
 * withdrawn, which happens once.
 */
@MappedSuperclass
public abstract class Posting {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable String county;

  @Column(name = "withdrawn_at")
  private @Nullable OffsetDateTime withdrawnAt;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "changed_at")
  private @Nullable OffsetDateTime changedAt;

  @Version private long version;

  protected Posting() {}

  /** Whose it is: of a county, or of the country when {@code county} is null. */
  void belongTo(@Nullable CountyCode owner) {
    county = owner == null ? null : owner.value();
  }

  /** Code of the refusal when it was withdrawn already. */
  abstract String withdrawn();

  void refuseWithdrawn() {
    if (withdrawnAt != null) {
      throw new RuleViolation(withdrawn());
    }
  }

  void changed(PersonId by, OffsetDateTime now) {
    writtenBy = by.value();
    changedAt = now;
  }

  public void withdraw(PersonId by, OffsetDateTime now) {
    refuseWithdrawn();
    withdrawnAt = now;
    changed(by, now);
  }

  public @Nullable Long id() {
    return id;
  }

  public @Nullable CountyCode county() {
    return county == null ? null : new CountyCode(county);
  }

  public Subject subject() {
    return county == null ? Subject.nation() : Subject.county(new CountyCode(county));
  }

  /** Refuses when somebody else took it off or changed it since the page was opened. */
  public void openedAt(long opened) {
    refuseWithdrawn();
    if (version != opened) {
      throw new RuleViolation("notices.changed_meanwhile");
    }
  }
}
