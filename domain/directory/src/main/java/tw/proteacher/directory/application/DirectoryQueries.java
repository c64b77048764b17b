package tw.proteacher.directory.application;

import java.time.LocalDate;
import java.util.List;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;

/** The lists behind the directory's pages. Asks nobody for permission: the use cases do. */
public interface DirectoryQueries {
  PersonFile file(PersonId person);

  /** Who read or changed data of this person, other than the person, newest first. */
  Slice<AccessRow> accessesTo(PersonId person, int first, int size);

  /** People with open memberships within reach; whoever has none is seen by the nation only. */
  Slice<TeacherRow> teachers(TeacherFilter filter, Reach reach, int first, int size);

  Slice<RoleRow> roles(RoleFilter filter, Reach reach, LocalDate today, int first, int size);

  RoleRow role(long grant);

  /** Granted and awaited roles of one person. */
  List<RoleRow> rolesOf(PersonId person);
}
