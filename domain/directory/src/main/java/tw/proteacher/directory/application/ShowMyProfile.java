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

/** 個人資訊: what the platform knows about me, and who has looked at it. */
@ApplicationScoped
@Transactional
public class ShowMyProfile {
  @Inject private People people;
  @Inject private DirectoryQueries queries;

  @UseCase(roles = Role.TEACHER, audit = "directory.profile.read", reads = true)
  public Profile show() {
    PersonId me = Access.me();
    Access.own(me);
    PersonFile file = queries.file(me);
    return new Profile(people.card(me), file.contact(), file.memberships(), queries.rolesOf(me));
  }

  /** 誰看過我的資料. */
  @UseCase(roles = Role.TEACHER, audit = "directory.accesses.read", reads = true)
  public Slice<AccessRow> accesses(int first, int size) {
    PersonId me = Access.me();
    Access.own(me);
    return queries.accessesTo(me, first, size);
  }

  /** Everything on one's own page. */
  public record Profile(
      PersonCard card, ContactRow contact, List<MembershipRow> memberships, List<RoleRow> roles)
      implements Serializable {}
}
