package tw.proteacher.training.correction;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;
import tw.proteacher.training.CourseCategory;

/** 更正案件 as pages show them. */
public interface CorrectionQueries {
  /** Which of the cases a centre wants to see. */
  enum Box {
    /** Those that wait for this centre. */
    WAITING,
    /** Those that wait for the teacher. */
    ASKED,
    /** Those that are decided or withdrawn. */
    CLOSED,
    ALL
  }

  /** One line of a list. */
  record CaseRow(
      long id,
      PersonId person,
      String personName,
      String schoolName,
      CountyCode county,
      String countyName,
      CorrectionKind kind,
      CourseCategory category,
      String about,
      int schoolYear,
      CorrectionState state,
      OffsetDateTime filedAt,
      OffsetDateTime changedAt)
      implements Serializable {}

  /** One step of its way; own: taken by the teacher. */
  record StepRow(CorrectionState state, OffsetDateTime at, String byName, boolean own, String note)
      implements Serializable {}

  /** A case in full. */
  record CaseItem(
      CaseRow row,
      CorrectionClaim claim,
      @Nullable CorrectionState askedFrom,
      List<StepRow> steps,
      List<StoredFileCard> files,
      long version)
      implements Serializable {}

  List<CaseRow> of(PersonId person);

  Slice<CaseRow> inReach(Reach reach, Box box, int first, int size);

  /** How many wait for the centre; what the home page asks. */
  long waiting(Reach reach);

  Optional<CaseItem> find(long id);
}
