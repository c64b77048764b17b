package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Grant;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;
import tw.proteacher.training.HourSource;
import tw.proteacher.training.correction.CentreEntries.Signature;

/** 登錄者: the office the caller enters things for, by the hat that is worn. */
@ApplicationScoped
public class Signatures {
  @Inject private Clock clock;

  Signature caller() {
    Caller caller = Access.caller();
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (caller.plays(Set.of(Role.NATIONAL_CENTRE))) {
      return new Signature(Access.me(), HourSource.NATIONAL_ENTRY, null, now);
    }
    return new Signature(Access.me(), HourSource.COUNTY_ENTRY, county(caller), now);
  }

  private static CountyCode county(Caller caller) {
    for (Grant grant : caller.grants()) {
      if (grant.role() == Role.COUNTY_CENTRE && grant.scope() instanceof Scope.OfCounty county) {
        return county.county();
      }
    }
    throw new AccessDenied("no centre");
  }
}
