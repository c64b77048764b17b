package tw.proteacher.intake.model;

import java.util.ArrayList;
import java.util.List;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Folding;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Reading;
import tw.proteacher.intake.RowForm;
import tw.proteacher.intake.RowReader;
import tw.proteacher.intake.model.ParkedWork.Parked;
import tw.proteacher.intake.reading.CsvFields;

/** 暫存列一輪: the rows of one kind that wait, read once more by the same rules as the file's. */
public final class ParkedRound {
  private final FeedStore store;
  private final Identities identities;

  public ParkedRound(FeedStore store, Identities identities) {
    this.store = store;
    this.identities = identities;
  }

  /** What the round came to. */
  public record Outcome(long waiting, long taken, long superseded, long expired) {}

  public <R> Outcome retry(FeedKind<R> kind) {
    try (ParkedWork<R> work = store.retry(kind)) {
      long expired = work.expire();
      long waiting = work.waiting();
      work.forEachPage(page -> read(kind, page, work));
      ParkedWork.Result result = work.commit();
      return new Outcome(waiting, result.taken(), result.superseded(), expired);
    }
  }

  /** Few rows as a rule: only their own people are looked up for them. */
  private <R> void read(FeedKind<R> kind, List<Parked> page, ParkedWork<R> work) {
    int id = kind.form().id();
    List<FeedRow> rows = page.stream().map(parked -> row(kind, parked)).toList();
    RowReader<R> reader =
        id == RowForm.NONE
            ? kind.open()
            : kind.open(rows.stream().map(row -> row.text(id)).toList());
    for (int i = 0; i < rows.size(); i++) {
      Reading<R> reading = reader.read(rows.get(i));
      if (reading.refusal() == null && reading.row() != null) {
        work.stage(page.get(i), reading.row());
      }
    }
  }

  private FeedRow row(FeedKind<?> kind, Parked parked) {
    List<String> split = CsvFields.split(parked.fields());
    if (split == null || split.size() != kind.header().size()) {
      throw new IllegalStateException("parked row " + parked.id() + " cannot be read");
    }
    List<String> fields = new ArrayList<>(split.stream().map(Folding::fold).toList());
    if (parked.identity() != null) {
      fields.set(kind.form().id(), identities.open(parked.identity()));
    }
    return new FeedRow((int) parked.id(), parked.action(), List.copyOf(fields));
  }
}
