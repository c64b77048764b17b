package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import tw.proteacher.certification.model.RuleSetName;
import tw.proteacher.directory.Counties;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Subject;

/** 認證主管機關: the ministry or a county, as an owner of rules. */
@ApplicationScoped
class Authorities {
  @Inject private Counties counties;

  /** Whose a rule set is: a county centre reaches its own, the national centre all. */
  Subject subjectOf(String authority) {
    return authority.equals(RuleSetName.MINISTRY)
        ? Subject.nation()
        : Subject.county(new CountyCode(authority));
  }

  /** County names by code. */
  Map<String, String> names() {
    return counties.all().stream()
        .collect(Collectors.toMap(county -> county.code().value(), county -> county.name()));
  }
}
