package tw.proteacher.directory.application;

import java.io.Serializable;
import java.time.LocalDate;
import tw.proteacher.directory.model.GrantPolicy;
import tw.proteacher.directory.model.GrantStatus;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.PersonId;

/**
 * A role grant with what the caller may do about it, so that a page offers nothing that would be
 * refused.
 */
public record RoleItem(
    RoleRow row,
    boolean decidable,
    boolean withdrawable,
    boolean endable,
    boolean reviewable,
    boolean transferable,
    boolean overdue)
    implements Serializable {

  static RoleItem of(RoleRow row, Caller caller, LocalDate today) {
    PersonId me = caller.person();
    boolean mine = me != null && me.value() == row.personId();
    boolean asked = me != null && row.requestedById() != null && me.value() == row.requestedById();
    boolean waiting = row.status() == GrantStatus.REQUESTED;
    boolean granted = row.status() == GrantStatus.GRANTED;
    boolean approver = GrantPolicy.allows(GrantPolicy.approvers(row.role()), caller, row.subject());
    boolean requester =
        GrantPolicy.allows(GrantPolicy.requesters(row.role()), caller, row.subject());
    return new RoleItem(
        row,
        waiting && approver && !mine && !asked,
        waiting && asked,
        granted && (approver || mine),
        granted && approver && !mine,
        granted && requester,
        granted && !row.reviewOn().isAfter(today));
  }
}
