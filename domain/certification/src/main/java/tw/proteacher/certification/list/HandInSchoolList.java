package tw.proteacher.certification.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import tw.proteacher.casework.PrintedCopy;
import tw.proteacher.casework.StampedCopies;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.list.model.ListPolicy;
import tw.proteacher.certification.list.model.Recommendations;
import tw.proteacher.certification.list.model.SchoolList;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.directory.Schools;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/**
 * 列印、繳交總表: prints it with a code, takes the stamped copy of exactly that print, and opens it again
 * while there is time. Cases that were handed in before are listed with it.
 */
@ApplicationScoped
@Transactional
public class HandInSchoolList {
  @Inject private ListDesk desk;
  @Inject private Recommendations recommendations;
  @Inject private Applications applications;
  @Inject private StampedCopies copies;
  @Inject private StoredFiles files;
  @Inject private Schools schools;
  @Inject private ListMail mail;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** The code for what the list says now; whoever prints the same, or at once, gets the same. */
  @UseCase(
      roles = {Role.SCHOOL_OFFICER, Role.PRINCIPAL},
      audit = "certification.list.print")
  public PrintedCopy print(long round, SchoolCode school) {
    Access.over(schools.subjectOf(school));
    desk.round(round, school);
    SchoolList list =
        desk.held(round, school).orElseThrow(() -> new NotFound("school list", school));
    Access.about("school_list", list.id());
    return copies.print(list.ref(), desk.content(list, recommendations.of(list.id())));
  }

  /** Hands the list in with its stamped copy; the code is asked for where none can be read. */
  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.list.hand_in")
  public void handIn(long round, SchoolCode school, long version, Upload stamped, String code) {
    Subject subject = schools.subjectOf(school);
    Access.over(subject);
    RoundView view = desk.openRound(round, school);
    SchoolList list = desk.holdOpened(round, school, version);
    Access.about("school_list", list.id());
    OffsetDateTime now = OffsetDateTime.now(clock);
    list.handIn(ListPolicy.beforeHandingIn(desk.state(view, list)), now);
    StoredFileId file =
        files.store(
            FileKind.EVIDENCE,
            stamped,
            FileOwner.school(school, subject.counties().iterator().next()));
    copies.attach(list.ref(), file, code);
    timeline.note(list.ref(), "certification.event.list_handed_in", List.of(), "");
    for (ListEntry entry : recommendations.of(list.id())) {
      each(round, entry, ApplicationState.SUBMITTED, one -> one.list(now));
      mail.named(view, entry);
    }
  }

  /** 重新開啟: what was handed in no longer counts until it is handed in anew. */
  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.list.reopen")
  public void reopen(long round, SchoolCode school, long version) {
    Access.over(schools.subjectOf(school));
    desk.openRound(round, school);
    SchoolList list = desk.holdOpened(round, school, version);
    Access.about("school_list", list.id());
    OffsetDateTime now = OffsetDateTime.now(clock);
    list.reopen(now);
    timeline.note(list.ref(), "certification.event.list_reopened", List.of(), "");
    for (ListEntry entry : recommendations.of(list.id())) {
      each(round, entry, ApplicationState.LISTED, one -> one.unlist(now));
    }
  }

  private void each(
      long round, ListEntry entry, ApplicationState from, Consumer<CertificationApplication> step) {
    CertificationApplication found =
        applications.find(round, entry.person(), entry.tier()).orElse(null);
    if (found == null) {
      return;
    }
    CertificationApplication held = applications.lock(found.id());
    if (held.state() != from) {
      return;
    }
    step.accept(held);
    String event =
        from == ApplicationState.SUBMITTED
            ? "certification.event.listed"
            : "certification.event.unlisted";
    timeline.note(held.ref(), event, List.of(), "");
  }
}
