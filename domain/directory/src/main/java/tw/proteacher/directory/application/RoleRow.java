package tw.proteacher.directory.application;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.model.GrantStatus;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Subject;

/**
 * A role grant as lists show it.
 *
 * @param schoolCode its school, or null
 * @param countyCode its county, also that of its school; null for the nation
 * @param place name of school or county, empty for the nation
 * @param personPlace where the person stands
 * @param handsOver whose grant ends when this one is approved, or empty
 */
public record RoleRow(
    long id,
    long personId,
    String personName,
    String personPlace,
    Role role,
    @Nullable String schoolCode,
    @Nullable String countyCode,
    String place,
    GrantStatus status,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    LocalDate reviewOn,
    String reason,
    @Nullable Long requestedById,
    String requestedBy,
    LocalDate requestedOn,
    String decidedBy,
    String note,
    String handsOver)
    implements Serializable {

  Scope scope() {
    if (schoolCode != null) {
      return new Scope.OfSchool(new SchoolCode(schoolCode));
    }
    return countyCode != null
        ? new Scope.OfCounty(new CountyCode(countyCode))
        : new Scope.OfNation();
  }

  Subject subject() {
    if (countyCode == null) {
      return Subject.nation();
    }
    CountyCode county = new CountyCode(countyCode);
    return schoolCode != null
        ? Subject.school(new SchoolCode(schoolCode), county)
        : Subject.county(county);
  }
}
