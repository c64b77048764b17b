package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.directory.School;
import tw.proteacher.directory.Schools;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 學校資料. */
@ApplicationScoped
@Transactional
public class ShowSchool {
  @Inject private Schools schools;

  @UseCase(
      roles = {
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "directory.school.read",
      reads = true)
  public School show(SchoolCode code) {
    School school = schools.find(code).orElseThrow(() -> new NotFound("school", code));
    Access.over(Subject.school(code, school.county()));
    return school;
  }

  /** The open schools of a county, to choose one. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.schools.list",
      reads = true)
  public List<School> of(CountyCode county) {
    Access.over(Subject.county(county));
    return schools.of(county);
  }
}
