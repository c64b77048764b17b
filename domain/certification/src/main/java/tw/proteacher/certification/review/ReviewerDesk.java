package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Panel;
import tw.proteacher.casework.PanelOutcome;
import tw.proteacher.casework.PanelPolicy;
import tw.proteacher.casework.Seat;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.certification.review.ReviewQueries.DeskRow;
import tw.proteacher.certification.review.ReviewQueries.FiledCase;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 審查桌: the cases a reviewer has to judge, and one of them with everything handed in. */
@ApplicationScoped
@Transactional
public class ReviewerDesk {
  @Inject private ReviewQueries queries;
  @Inject private CaseFiles files;
  @Inject private Panel panel;

  /**
   * A case as its reviewer sees it.
   *
   * @param own the reader's seat
   * @param others the other seats of the stage; what is on them only when it may be read
   * @param earlier given verdicts of an earlier stage, which is announced
   * @param previous case before this one on the desk, or null
   * @param next case after this one, or null
   */
  public record OpenCase(
      CaseFile file,
      Seat own,
      List<Seat> others,
      List<Seat> earlier,
      PanelOutcome outcome,
      boolean mayTakeBack,
      @Nullable Long previous,
      @Nullable Long next)
      implements Serializable {}

  @UseCase(roles = Role.REVIEWER, audit = "certification.review.desk", reads = true)
  public List<DeskRow> list() {
    Access.reach();
    return queries.desk(Access.me());
  }

  @UseCase(roles = Role.REVIEWER, audit = "certification.review.open", reads = true)
  public OpenCase open(long id) {
    FiledCase filed = queries.filed(id).orElseThrow(() -> new NotFound("application", id));
    CaseHead head = filed.head();
    Access.over(head.subject());
    Access.about("application", id);
    PersonId me = Access.me();
    List<Seat> all = panel.seats(new CaseRef("certification.application", id));
    List<Seat> stage =
        all.stream().filter(seat -> seat.stage() == head.stage() && seat.isOpen()).toList();
    Seat own =
        stage.stream()
            .filter(seat -> seat.reviewer().equals(me))
            .findFirst()
            .orElseThrow(() -> new AccessDenied("no seat"));
    CaseFile file = files.of(own.counts() ? filed : filed.sealed());
    List<Long> desk = queries.desk(me).stream().map(DeskRow::application).toList();
    int required = file.round().terms().reviewers();
    return new OpenCase(
        file,
        own,
        PanelPolicy.shownTo(me, required, stage).stream()
            .filter(seat -> !seat.reviewer().equals(me))
            .toList(),
        all.stream().filter(seat -> seat.stage() < head.stage() && seat.counts()).toList(),
        own.counts()
            ? PanelPolicy.of(required, stage)
            : new PanelOutcome(PanelOutcome.Kind.WAITING, null, 0),
        own.counts()
            && head.state().isUnderReview()
            && PanelPolicy.mayTakeBack(required, stage)
            && head.decision() == null,
        neighbour(desk, id, -1),
        neighbour(desk, id, 1));
  }

  private static @Nullable Long neighbour(List<Long> desk, long id, int step) {
    int at = desk.indexOf(id) + step;
    return at < 0 || at >= desk.size() ? null : desk.get(at);
  }
}
