package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.review.CaseFile.Proof;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.certification.review.ReviewQueries.EvidenceRow;
import tw.proteacher.certification.review.ReviewQueries.FiledCase;
import tw.proteacher.certification.round.RoundItem;

/** 調卷: puts together what was handed in with a case. */
@ApplicationScoped
public class CaseFiles {
  private static final String APPLICATION = "certification.application";

  @Inject private Forms forms;

  CaseFile of(FiledCase filed) {
    CaseHead head = filed.head();
    CaseRef whole = new CaseRef(APPLICATION, head.id());
    Map<CaseRef, List<Sheet>> sheets =
        forms.sheetsOf(
            Stream.concat(Stream.of(whole), filed.evidence().stream().map(CaseFiles::ref))
                .toList());
    return new CaseFile(
        head,
        filed.round(),
        sheets.getOrDefault(whole, List.of()),
        proofs(filed, sheets),
        filed.wishes(),
        filed.flags());
  }

  private static CaseRef ref(EvidenceRow row) {
    return new CaseRef(CaseFile.EVIDENCE, row.id());
  }

  private static List<Proof> proofs(FiledCase filed, Map<CaseRef, List<Sheet>> sheets) {
    List<RoundItem> items = filed.round().items(filed.head().tier());
    List<EvidenceRow> rows = new ArrayList<>(filed.evidence());
    List<String> order = items.stream().map(RoundItem::code).toList();
    rows.sort(
        Comparator.<EvidenceRow>comparingInt(row -> order.indexOf(row.itemCode()))
            .thenComparingInt(EvidenceRow::position));
    return rows.stream()
        .map(row -> proof(row, items, sheets.getOrDefault(ref(row), List.of())))
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
