package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.proteacher.directory.Counties;
import tw.proteacher.directory.County;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.directory.School;
import tw.proteacher.directory.Schools;
import tw.proteacher.directory.model.GrantPolicy;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 可申請的角色: what the caller may ask for on behalf of a person. */
@ApplicationScoped
@Transactional
public class RoleChoices {
  private static final List<Role> ORDER =
      GrantPolicy.GRANTABLE.stream().sorted(Comparator.naturalOrder()).toList();

  @Inject private People people;
  @Inject private Schools schools;
  @Inject private Counties counties;

  @UseCase(
      roles = {
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "directory.role.choices",
      reads = true)
  public Offer of(PersonId person) {
    People.Known known = people.known(person);
    Subject subject = known.subject();
    Access.over(subject);
    Access.about("person", person);
    List<Place> places = new ArrayList<>();
    for (SchoolCode code : subject.schools()) {
      School school = schools.find(code).orElseThrow();
      places.add(
          new Place(
              new Scope.OfSchool(code), Subject.school(code, school.county()), school.name()));
    }
    for (County county : counties.all()) {
      places.add(
          new Place(
              new Scope.OfCounty(county.code()), Subject.county(county.code()), county.name()));
    }
    places.add(new Place(new Scope.OfNation(), Subject.nation(), ""));
    Caller caller = Access.caller();
    List<Choice> choices =
        ORDER.stream()
            .flatMap(
                role ->
                    places.stream().filter(place -> place.fits(role, caller)).map(p -> p.as(role)))
            .toList();
    return new Offer(known.card(), choices);
  }

  /** The person, and what may be asked for. */
  public record Offer(PersonCard card, List<Choice> choices) implements Serializable {}

  /**
   * A role for a scope.
   *
   * @param place name of school or county, empty for the nation
   */
  public record Choice(Role role, Scope scope, String place) implements Serializable {}

  private record Place(Scope scope, Subject subject, String name) {
    boolean fits(Role role, Caller caller) {
      return GrantPolicy.widths(role).contains(GrantPolicy.width(scope))
          && GrantPolicy.allows(GrantPolicy.requesters(role), caller, subject);
    }

    Choice as(Role role) {
      return new Choice(role, scope, name);
    }
  }
}
