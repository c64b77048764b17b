package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import tw.proteacher.directory.Counties;

/** 認證主管機關: the ministry or a county, as an owner of rules. */
@ApplicationScoped
class Authorities {
  @Inject private Counties counties;

  /** County names by code. */
  Map<String, String> names() {
    return counties.all().stream()
        .collect(Collectors.toMap(county -> county.code().value(), county -> county.name()));
  }
}
