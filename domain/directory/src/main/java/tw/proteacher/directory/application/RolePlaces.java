package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.directory.People;
import tw.proteacher.directory.Schools;
import tw.proteacher.directory.model.GrantPolicy;
import tw.proteacher.directory.model.RoleGrant;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Subject;

/** What the role use cases share: where a role belongs, and whether its holder fits there. */
@ApplicationScoped
class RolePlaces {
  @Inject private Schools schools;
  @Inject private People people;

  /** Whose the role is: that of its school, its county or the nation. */
  Subject of(Scope scope) {
    if (scope instanceof Scope.OfSchool school) {
      return schools.subjectOf(school.school());
    }
    if (scope instanceof Scope.OfCounty county) {
      return Subject.county(county.county());
    }
    return Subject.nation();
  }

  /** Holds a grant against the caller: reach first, then the level that decides about the role. */
  void requireApprover(RoleGrant grant) {
    Subject place = of(grant.scope());
    Access.over(place);
    Access.about("grant", grant.id());
    GrantPolicy.require(GrantPolicy.approvers(grant.role()), Access.caller(), place);
  }

  /** School roles are for people of the school. */
  void requireBelonging(PersonId person, Scope scope) {
    Subject subject = people.subjectOf(person);
    if (scope instanceof Scope.OfSchool school && !subject.schools().contains(school.school())) {
      throw new RuleViolation("directory.grant.not_member");
    }
  }
}
