package tw.proteacher.certification.filing.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.CorrectionWish;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.shared.Finding;

/** 修正檢核: what was asked for is answered by a change; nobody passes by sending the same again. */
public final class MendingPolicy {
  private MendingPolicy() {}

  /**
   * @param returned when the case was given back, for one that names no paper; null where unknown
   */
  public static List<PaperFinding> check(
      List<CorrectionWish> wishes, @Nullable Instant returned, List<Performance> shown) {
    List<PaperFinding> found = new ArrayList<>();
    for (CorrectionWish wish : wishes) {
      if (shown.stream().noneMatch(one -> isMended(wish, one))) {
        found.add(unmended(wish, shown));
      }
    }
    if (wishes.isEmpty()
        && returned != null
        && shown.stream().noneMatch(one -> isChanged(one, returned))) {
      found.add(new PaperFinding("", 0, Finding.block("certification.papers.nothing_mended")));
    }
    return found;
  }

  private static PaperFinding unmended(CorrectionWish wish, List<Performance> shown) {
    Finding finding = Finding.block("certification.papers.not_mended", wish.remark());
    return shown.stream()
        .filter(one -> isAbout(wish, one))
        .findFirst()
        .map(one -> new PaperFinding(one.item(), one.id(), finding))
        .orElseGet(() -> new PaperFinding("", 0, finding));
  }

  private static boolean isAbout(CorrectionWish wish, Performance one) {
    Long sheet = wish.sheet();
    if (sheet != null) {
      return one.sheets().stream().anyMatch(paper -> paper.id() == sheet);
    }
    Long evidence = wish.evidence();
    return evidence != null && evidence == one.id();
  }

  private static boolean isMended(CorrectionWish wish, Performance one) {
    return one.sheets().stream()
            .filter(sheet -> wish.opensSheet(one.id(), sheet.id()))
            .anyMatch(sheet -> isAfter(sheet.savedAt(), wish.wishedAt()))
        || wish.opensFiles(one.id()) && hasFileSince(one, wish.wishedAt());
  }

  private static boolean isChanged(Performance one, Instant since) {
    return hasFileSince(one, since)
        || one.sheets().stream().anyMatch(sheet -> isAfter(sheet.savedAt(), since));
  }

  private static boolean hasFileSince(Performance one, Instant since) {
    return one.files().stream().anyMatch(file -> file.uploadedAt().isAfter(since));
  }

  private static boolean isAfter(@Nullable Instant saved, Instant since) {
    return saved != null && saved.isAfter(since);
  }
}
