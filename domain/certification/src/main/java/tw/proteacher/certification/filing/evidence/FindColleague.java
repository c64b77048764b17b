package tw.proteacher.certification.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.certification.filing.FilingQueries;
import tw.proteacher.certification.filing.FilingQueries.ColleagueRow;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 尋找同事: by name, first in the applicant's schools, then in the county. */
@ApplicationScoped
@Transactional
public class FindColleague {
  /** More than this is a reason to type more of the name. */
  public static final int MOST = 20;

  @Inject private FilingQueries queries;
  @Inject private Applications applications;

  /**
   * Nothing is searched before something is typed: a school is no list to browse. Whoever types
   * into the field asks many times over; the audit has a row of the case that was opened for it and
   * one of the colleague that is chosen, none of each letter between.
   */
  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.colleague.find",
      reads = true)
  public List<ColleagueRow> find(long application, String name) {
    CertificationApplication subject = applications.get(application);
    Access.over(subject.subject());
    Access.continues();
    return name.isBlank() ? List.of() : queries.colleagues(subject.person(), name.strip(), MOST);
  }
}
