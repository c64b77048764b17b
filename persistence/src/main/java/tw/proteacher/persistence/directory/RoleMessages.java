package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import tw.proteacher.directory.Counties;
import tw.proteacher.directory.School;
import tw.proteacher.directory.Schools;
import tw.proteacher.directory.model.RoleGrant;
import tw.proteacher.directory.model.RoleNews;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Scope;

/** News about roles as messages: one template for each role and outcome, words in the bundle. */
@ApplicationScoped
class RoleMessages implements RoleNews {
  private static final String MY_ROLES = "/me/index.xhtml";

  @Inject private Messages messages;
  @Inject private Schools schools;
  @Inject private Counties counties;

  @Override
  public void granted(RoleGrant grant) {
    tell(grant.person(), "granted", grant);
  }

  @Override
  public void refused(RoleGrant grant) {
    tell(grant.requestedBy(), "refused", grant);
  }

  @Override
  public void ended(RoleGrant grant) {
    tell(grant.person(), "ended", grant);
  }

  private void tell(PersonId to, String outcome, RoleGrant grant) {
    String template =
        "directory.role." + outcome + "." + grant.role().name().toLowerCase(Locale.ROOT);
    Map<String, String> facts = Map.of("place", place(grant.scope()), "note", grant.note());
    messages.send(to, template, facts, MY_ROLES);
  }

  private String place(Scope scope) {
    if (scope instanceof Scope.OfSchool school) {
      return schools.find(school.school()).map(School::name).orElse("");
    }
    if (scope instanceof Scope.OfCounty county) {
      return counties.get(county.county()).name();
    }
    return "";
  }
}
