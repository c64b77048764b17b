package tw.proteacher.certification.issue;

import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Role;

/**
 * 發證機關: a certificate is issued and withdrawn by the authority whose round it was, and by nobody
 * above it: the national centre acts for the ministry only.
 */
final class IssuingAuthority {
  private IssuingAuthority() {}

  /** Refuses unless the caller acts for {@code authority}. */
  static void actsFor(String authority) {
    Access.over(Authority.subject(authority));
    if (Authority.isMinistry(authority)) {
      return;
    }
    if (Access.caller().grants().stream().noneMatch(grant -> grant.role() == Role.COUNTY_CENTRE)) {
      throw new AccessDenied("not the issuing authority");
    }
  }
}
