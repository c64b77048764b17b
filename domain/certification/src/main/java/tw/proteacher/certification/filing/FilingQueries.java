package tw.proteacher.certification.filing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Slice;

/** 認證申請 as lists show them. */
public interface FilingQueries {
  /**
   * One line of a list.
   *
   * @param closesAt until when the person may hand it in, extensions included
   */
  record CaseRow(
      long id,
      PersonId person,
      String personName,
      String schoolName,
      long round,
      String roundName,
      RoundPurpose purpose,
      Tier tier,
      ApplicationState state,
      @Nullable String receipt,
      @Nullable Instant submittedAt,
      @Nullable Instant closesAt,
      @Nullable Instant dueAt,
      Instant changedAt)
      implements Serializable {}

  /**
   * A colleague to choose.
   *
   * @param sameSchool whether the two serve at one school
   */
  record ColleagueRow(PersonId id, String name, String title, String schoolName, boolean sameSchool)
      implements Serializable {}

  /** A school one serves at. */
  record Post(SchoolCode school, String schoolName, CountyCode county, boolean main)
      implements Serializable {}

  /** All cases of a person, newest first. */
  List<CaseRow> of(PersonId person);

  /** Cases that were filed from schools within reach, by round and name. */
  Slice<CaseRow> inReach(Reach reach, @Nullable Long round, int first, int size);

  /** Colleagues of somebody's schools, then of their counties, whose name begins with or holds. */
  List<ColleagueRow> colleagues(PersonId of, String name, int most);

  /** Where a person serves today, main school first. */
  List<Post> posts(PersonId person);
}
