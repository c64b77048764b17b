package tw.proteacher.certification.filing.model;

import java.util.ArrayList;
import java.util.List;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.shared.Finding;

/** 佐證檢核: whether what is shown is complete and agrees with itself; every reason, in order. */
public final class PapersPolicy {
  private static final String CODE = "certification.papers.";

  private PapersPolicy() {}

  public static List<PaperFinding> check(Papers papers) {
    List<PaperFinding> found = new ArrayList<>();
    for (RoundItem item : papers.items()) {
      List<Performance> shown = papers.of(item);
      if (shown.size() < item.minimum()) {
        found.add(
            new PaperFinding(
                item.code(),
                0,
                Finding.block(CODE + "minimum", item.label(), shown.size(), item.minimum())));
      }
      for (Performance one : shown) {
        Findings of = new Findings(item, one, found);
        complete(papers, of);
        PaperDates.check(papers, of);
      }
    }
    SameLesson.check(papers, found);
    return found;
  }

  private static void complete(Papers papers, Findings of) {
    Performance one = of.performance();
    if (of.item().partner() != PartnerKind.NONE) {
      if (one.partner() == null) {
        of.block(CODE + "partner_missing");
      } else if (one.partner().equals(papers.person())) {
        of.block(CODE + "partner_self");
      }
    }
    for (Sheet sheet : one.sheets()) {
      finished(sheet, of);
    }
    if (of.item().attachment() == AttachmentRule.REQUIRED && one.files().isEmpty()) {
      of.block(CODE + "attachment");
    }
  }

  private static void finished(Sheet sheet, Findings of) {
    String form = sheet.template().title();
    if (sheet.state() == SheetState.RETURNED) {
      of.block(CODE + "partner_returned", form, sheet.partnerName());
    } else if (!sheet.state().complete()) {
      of.block(CODE + "unfinished", form);
    } else if (!sheet.settled()) {
      of.block(CODE + "unconfirmed", form, sheet.partnerName());
    }
  }
}
