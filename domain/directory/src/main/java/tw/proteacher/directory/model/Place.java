package tw.proteacher.directory.model;

import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

/** A scope as two columns hold it: a school, a county, or neither for the nation. */
public record Place(@Nullable String schoolCode, @Nullable String countyCode) {
  public static Place of(Scope scope) {
    if (scope instanceof Scope.OfSchool school) {
      return new Place(school.school().value(), null);
    }
    if (scope instanceof Scope.OfCounty county) {
      return new Place(null, county.county().value());
    }
    return new Place(null, null);
  }

  public Scope scope() {
    if (schoolCode != null) {
      return new Scope.OfSchool(new SchoolCode(schoolCode));
    }
    if (countyCode != null) {
      return new Scope.OfCounty(new CountyCode(countyCode));
    }
    return new Scope.OfNation();
  }
}
