package tw.proteacher.certification.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.bulk.model.BulkEntries;
import tw.proteacher.certification.bulk.model.Candidate;
import tw.proteacher.certification.bulk.model.CheckedLine;
import tw.proteacher.certification.bulk.model.LineCheck;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 上傳登錄批次: looks at every row of a sheet and keeps what was found; nothing is entered before
 * somebody has seen it and says so.
 */
@ApplicationScoped
@Transactional
public class HandInBulk {
  @Inject private BulkEntries entries;
  @Inject private IdentityVault vault;
  @Inject private RuleSets rules;
  @Inject private Clock clock;

  /**
   * @param tierWords the words that name a tier on the template
   */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.bulk.hand_in")
  public long handIn(String fileName, List<BulkLine> lines, Map<String, Tier> tierWords) {
    CountyCode county = county(Access.reach());
    if (lines.isEmpty()) {
      throw new RuleViolation("certification.bulk.empty");
    }
    List<byte @Nullable []> hashes =
        lines.stream().map(this::hash).collect(ArrayList::new, List::add, List::addAll);
    LineCheck check = new LineCheck(tierWords, known(lines, hashes, county), LocalDate.now(clock));
    List<CheckedLine> checked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      checked.add(check.check(lines.get(i), hashes.get(i)));
    }
    String authority = Authority.of(county);
    long id =
        entries.add(
            new BulkEntries.NewEntry(authority, fileName, Access.me(), clock.instant()), checked);
    Access.about("bulk", id);
    return id;
  }

  /** The county one enters for; the national centre enters for all. */
  private static @Nullable CountyCode county(Reach reach) {
    return reach.nation() ? null : reach.counties().iterator().next();
  }

  private LineCheck.Known known(
      List<BulkLine> lines, List<byte @Nullable []> hashes, @Nullable CountyCode county) {
    List<byte[]> some = new ArrayList<>();
    for (byte @Nullable [] hash : hashes) {
      if (hash != null) {
        some.add(hash);
      }
    }
    var people = entries.candidates(some, county);
    Set<PersonId> ids = people.values().stream().map(Candidate::person).collect(Collectors.toSet());
    Set<CertificateNumber> numbers = new LinkedHashSet<>();
    Set<Character> letters = rules.letters();
    for (BulkLine line : lines) {
      CertificateNumber.entered(line.number(), letters)
          .filter(number -> !number.yearOnly())
          .ifPresent(numbers::add);
    }
    return new LineCheck.Known(people, entries.present(ids), entries.holders(numbers), letters);
  }

  private byte @Nullable [] hash(BulkLine line) {
    Optional<NationalId> id = NationalId.parse(line.id());
    return id.isEmpty() ? null : vault.hash(id.get());
  }
}
