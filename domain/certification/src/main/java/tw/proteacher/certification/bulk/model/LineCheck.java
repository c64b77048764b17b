package tw.proteacher.certification.bulk.model;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.certification.bulk.BulkOutcome;
import tw.proteacher.certification.bulk.model.CheckedLine.Claim;
import tw.proteacher.certification.bulk.model.PresentCertificates.Beside;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.SchoolYear;

/**
 * 逐列檢核: holds each row against the register and against the rows before it, and says everything
 * that is wrong with it at once.
 */
public final class LineCheck {
  private static final String CODE = "certification.bulk.";

  private final Map<String, Tier> tierWords;
  private final Known known;
  private final LocalDate today;
  private final Set<String> seen = new HashSet<>();
  private final Map<CertificateNumber, PersonId> claimed = new HashMap<>();

  /**
   * @param tierWords the words that name a tier
   */
  public LineCheck(Map<String, Tier> tierWords, Known known, LocalDate today) {
    this.tierWords = tierWords;
    this.known = known;
    this.today = today;
  }

  /**
   * What the register knows of the people and numbers of the sheet.
   *
   * @param people by the hash of the typed ID
   * @param present certificates that are there
   * @param holders of full numbers
   * @param letters that a number may begin with
   */
  public record Known(
      Map<ByteBuffer, Candidate> people,
      PresentCertificates present,
      Map<CertificateNumber, PersonId> holders,
      Set<Character> letters) {}

  /** The words of a cell: full-width letters and blanks folded. */
  public static String folded(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  /**
   * @param hash of the typed ID, or null where it is none
   */
  public CheckedLine check(BulkLine line, byte @Nullable [] hash) {
    List<String> wrong = new ArrayList<>();
    Candidate candidate = person(line, hash, wrong);
    Tier tier = tierWords.get(folded(line.tier()));
    if (tier == null) {
      wrong.add(CODE + "tier");
    }
    Optional<CertificateNumber> number = CertificateNumber.entered(line.number(), known.letters());
    if (number.isEmpty()) {
      wrong.add(CODE + "number");
    }
    SchoolYear year = year(line.year(), wrong);
    LocalDate obtained = date(line.obtained(), wrong);
    if (candidate == null || tier == null || number.isEmpty() || year == null) {
      return new CheckedLine(line, BulkOutcome.ERROR, wrong, null);
    }
    Claim claim = new Claim(candidate.person(), tier, number.get(), year, obtained);
    return against(line, claim, wrong);
  }

  private CheckedLine against(BulkLine line, Claim claim, List<String> wrong) {
    String key = claim.person().value() + "|" + claim.tier() + "|" + claim.number();
    boolean twice = seen.contains(key);
    if (twice) {
      wrong.add(CODE + "twice");
    }
    Beside beside = known.present().beside(claim);
    if (!claim.number().yearOnly()) {
      PersonId holder = known.holders().getOrDefault(claim.number(), claimed.get(claim.number()));
      if (holder != null && !holder.equals(claim.person())) {
        wrong.add(CODE + "number_taken");
      } else if (holder != null && beside != Beside.ALREADY && !twice) {
        wrong.add(CODE + "number_otherwise");
      }
    }
    if (beside == Beside.DIFFERENT) {
      wrong.add(CODE + "different");
    }
    if (!wrong.isEmpty()) {
      return new CheckedLine(line, BulkOutcome.ERROR, wrong, null);
    }
    // Only a row in order stands in the way of a later one.
    seen.add(key);
    claimed.put(claim.number(), claim.person());
    known.present().add(claim);
    BulkOutcome outcome = beside == Beside.ALREADY ? BulkOutcome.ALREADY : BulkOutcome.FRESH;
    return new CheckedLine(line, outcome, wrong, claim);
  }

  private @Nullable Candidate person(BulkLine line, byte @Nullable [] hash, List<String> wrong) {
    if (hash == null) {
      wrong.add(CODE + "id");
      return null;
    }
    Candidate candidate = known.people().get(ByteBuffer.wrap(hash));
    if (candidate == null) {
      wrong.add(CODE + "id_unknown");
      return null;
    }
    if (!candidate.within()) {
      // Whose ID it is elsewhere is none of this centre's business.
      wrong.add(CODE + "id_elsewhere");
      return null;
    }
    if (!folded(candidate.name()).equals(folded(line.name()))) {
      wrong.add(CODE + "name");
    }
    return candidate;
  }

  private @Nullable SchoolYear year(String typed, List<String> wrong) {
    String text = folded(typed);
    if (text.matches("\\d{2,3}")) {
      int year = Integer.parseInt(text);
      if (year >= CertificateNumber.EARLIEST_YEAR && year <= SchoolYear.of(today).roc()) {
        return new SchoolYear(year);
      }
    }
    wrong.add(CODE + "year");
    return null;
  }

  private @Nullable LocalDate date(String typed, List<String> wrong) {
    String text = folded(typed);
    if (text.isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = RocDate.parse(text);
    if (day.isEmpty() || day.get().isAfter(today)) {
      wrong.add(CODE + "date");
      return null;
    }
    return day.get();
  }
}
