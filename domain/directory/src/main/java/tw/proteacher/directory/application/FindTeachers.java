package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 查詢教師: the people within the caller's reach, and one of them in full. */
@ApplicationScoped
@Transactional
public class FindTeachers {
  @Inject private People people;
  @Inject private DirectoryQueries queries;

  @UseCase(
      roles = {
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "directory.people.list",
      reads = true)
  public Slice<TeacherRow> find(TeacherFilter filter, int first, int size) {
    return queries.teachers(filter, Access.reach(), first, size);
  }

  /** Written down, and shown to the person it is about. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.person.read",
      reads = true)
  public Teacher show(PersonId person) {
    People.Known known = people.known(person);
    Access.over(known.subject());
    Access.about("person", person);
    PersonFile file = queries.file(person);
    return new Teacher(
        known.card(),
        file.contact(),
        file.memberships(),
        file.formerNames(),
        queries.rolesOf(person));
  }

  /** Name and school alone, for a form about the person. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.person.name",
      reads = true)
  public PersonCard card(PersonId person) {
    People.Known known = people.known(person);
    Access.over(known.subject());
    Access.about("person", person);
    return known.card();
  }

  /** Everything a centre sees of a person. */
  public record Teacher(
      PersonCard card,
      ContactRow contact,
      List<MembershipRow> memberships,
      List<FormerNameRow> formerNames,
      List<RoleRow> roles)
      implements Serializable {}
}
