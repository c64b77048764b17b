package tw.proteacher.certification.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Decision;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.Subject;

/** 審查案件 as pages show them. Asks nobody for permission: use cases do. */
public interface ReviewQueries {
  /** What everybody who works on a case sees of it. */
  record CaseHead(
      long id,
      long round,
      String receipt,
      PersonId person,
      String name,
      SchoolCode school,
      String schoolName,
      CountyCode county,
      String countyName,
      Tier tier,
      @Nullable Integer route,
      ApplicationState state,
      int stage,
      @Nullable OffsetDateTime submittedAt,
      @Nullable Decision decision,
      String decisionRemark,
      @Nullable OffsetDateTime dueAt,
      long version)
      implements Serializable {
    public Subject subject() {
      return new Subject(person, Set.of(school), Set.of(county));
    }

    /** The same without a result that is not announced. */
    CaseHead sealed() {
      return state.isUnderReview()
          ? new CaseHead(
              id,
              round,
              receipt,
              person,
              name,
              school,
              schoolName,
              county,
              countyName,
              tier,
              route,
              state,
              stage,
              submittedAt,
              null,
              "",
              dueAt,
              version)
          : this;
    }
  }

  /**
   * One line of the centre's list.
   *
   * @param seats reviewers of the running stage
   * @param given verdicts they gave
   * @param overdue verdicts that are late
   * @param flags open 註記
   */
  record CaseRow(CaseHead head, ReviewBox box, int seats, int given, int overdue, int flags)
      implements Serializable {
    /** The same without a result that is not announced. */
    CaseRow sealed() {
      return head.state().isUnderReview()
          ? new CaseRow(head.sealed(), ReviewBox.WAITING, seats, given, overdue, flags)
          : this;
    }
  }

  /** One line of a reviewer's desk; saved: a draft is there. */
  record DeskRow(
      long application,
      String receipt,
      String name,
      String schoolName,
      Tier tier,
      String round,
      ApplicationState state,
      int stage,
      @Nullable LocalDate dueOn,
      boolean saved,
      boolean given)
      implements Serializable {
    public boolean open() {
      return !given && state.isUnderReview();
    }

    public boolean overdue(LocalDate today) {
      return open() && dueOn != null && today.isAfter(dueOn);
    }
  }

  /** One seat of a case of a round. */
  record Sitting(long application, PersonId reviewer, int stage, boolean open, boolean given)
      implements Serializable {}

  /**
   * 審查委員 of a round.
   *
   * @param seats cases of this round, of whatever stage
   * @param waiting of these, still to judge
   * @param elsewhere still to judge in other rounds
   */
  record ReviewerRow(
      PersonId person,
      String name,
      String schoolName,
      int seats,
      int given,
      int waiting,
      int overdue,
      int elsewhere)
      implements Serializable {
    /** Cases that are still to be judged, of whatever round. */
    public int load() {
      return waiting + elsewhere;
    }
  }

  /** A performance of an item, as it was handed in. */
  record EvidenceRow(
      long id, String itemCode, int position, String partnerName, List<EvidenceFile> files)
      implements Serializable {}

  /** 佐證附件. */
  record EvidenceFile(StoredFileId file, String label, String name, String mediaType, int bytes)
      implements Serializable {}

  /** 退回修正項目; settled once it was handed in again. */
  record WishRow(
      long id,
      int stage,
      @Nullable Long evidence,
      @Nullable Long sheet,
      String field,
      String remark,
      @Nullable OffsetDateTime settledAt)
      implements Serializable {}

  /** 註記. */
  record FlagRow(
      long id,
      @Nullable Long application,
      @Nullable Long certificate,
      String name,
      String number,
      String code,
      List<String> facts,
      OffsetDateTime raisedAt,
      @Nullable OffsetDateTime clearedAt,
      String remark)
      implements Serializable {}

  /** 申復. */
  record AppealRow(
      long id,
      @Nullable Long sheet,
      String reason,
      OffsetDateTime filedAt,
      @Nullable OffsetDateTime decidedAt,
      @Nullable Boolean granted,
      String remark)
      implements Serializable {}

  /**
   * 審查卷: a case with its round, what was handed in with it and what was said about it.
   *
   * @param box what it waits for; null where its review has not begun
   */
  record FiledCase(
      CaseHead head,
      @Nullable ReviewBox box,
      RoundView round,
      List<EvidenceRow> evidence,
      List<WishRow> wishes,
      List<FlagRow> flags,
      List<AppealRow> appeals) {
    /** The same without a result that is not announced. */
    FiledCase sealed() {
      return new FiledCase(head.sealed(), box, round, evidence, wishes, flags, appeals);
    }
  }

  /** A case that was handed in. */
  Optional<FiledCase> filed(long application);

  Slice<CaseRow> cases(long round, @Nullable ReviewBox box, int first, int size);

  /** How many cases stand where, by round; a round without any is not in it. */
  Map<Long, Map<ReviewBox, Long>> counts(Collection<Long> rounds);

  List<DeskRow> desk(PersonId reviewer);

  List<Sitting> sittings(long round);

  List<ReviewerRow> reviewers(long round, LocalDate today);

  /** Which of some people must not judge which of some cases. */
  List<Conflict> conflicts(Collection<Long> applications, Collection<PersonId> reviewers);

  /**
   * 註記 that wait for a centre: of what one county opened or issued, or of the whole country. Those
   * of the ministry's rounds are for the national centre alone, whoever's teacher it is.
   */
  List<FlagRow> openFlags(@Nullable CountyCode county);
}
