package tw.proteacher.certification.round;

import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.Grant;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

/** 主辦機關: for whom the caller opens rounds, by the hat that is worn. */
final class CallersAuthority {
  private CallersAuthority() {}

  /** {@code MOE} for the national centre, else the county of the centre. */
  static String code() {
    Caller caller = Access.caller();
    for (Grant grant : caller.grants()) {
      if (grant.role() == Role.NATIONAL_CENTRE) {
        return Authority.MINISTRY;
      }
      if (grant.role() == Role.COUNTY_CENTRE && grant.scope() instanceof Scope.OfCounty county) {
        return county.county().value();
      }
    }
    throw new AccessDenied("no centre");
  }
}
