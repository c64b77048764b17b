package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.review.CaseFile.Proof;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.certification.review.ReviewQueries.EvidenceRow;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;

/** 調卷: puts together what was handed in with a case. */
@ApplicationScoped
public class CaseFiles {
  private static final String APPLICATION = "certification.application";

  @Inject private ReviewQueries queries;
  @Inject private Rounds rounds;
  @Inject private Forms forms;

  CaseFile of(CaseHead head) {
    RoundView round = rounds.get(head.round());
    return new CaseFile(
        head,
        round,
        forms.sheetsOf(new CaseRef(APPLICATION, head.id())),
        proofs(head, round.items(head.tier())),
        queries.wishes(head.id()),
        queries.flags(head.id()));
  }

  private List<Proof> proofs(CaseHead head, List<RoundItem> items) {
    List<EvidenceRow> rows = new ArrayList<>(queries.evidence(head.id()));
    List<String> order = items.stream().map(RoundItem::code).toList();
    rows.sort(
        Comparator.<EvidenceRow>comparingInt(row -> order.indexOf(row.itemCode()))
            .thenComparingInt(EvidenceRow::position));
    Map<Long, List<Sheet>> sheets =
        forms.sheetsOf(CaseFile.EVIDENCE, rows.stream().map(EvidenceRow::id).toList());
    return rows.stream()
        .map(row -> proof(row, items, sheets.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static Proof proof(EvidenceRow row, List<RoundItem> items, List<Sheet> sheets) {
    String label =
        items.stream()
            .filter(item -> item.code().equals(row.itemCode()))
            .map(RoundItem::label)
            .findFirst()
            .orElse(row.itemCode());
    return new Proof(row.id(), label, row.position(), row.partnerName(), sheets, row.files());
  }
}
