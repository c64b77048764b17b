package tw.proteacher.certification.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.list.model.ListPolicy;
import tw.proteacher.certification.list.model.SchoolList;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.directory.Schools;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 推薦會議、校長確認: what the rules of a tier ask of the school itself. */
@ApplicationScoped
@Transactional
public class ArrangeSchoolList {
  private static final String PDF = "application/pdf";

  @Inject private ListDesk desk;
  @Inject private StoredFiles files;
  @Inject private Schools schools;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** The day of the meeting and, as one PDF, its minutes. */
  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.list.meeting")
  public void meeting(long round, SchoolCode school, LocalDate day, @Nullable Upload minutes) {
    Subject subject = schools.subjectOf(school);
    Access.over(subject);
    desk.openRound(round, school);
    SchoolList list = desk.hold(round, school);
    Access.about("school_list", list.id());
    StoredFileId file = minutes == null ? null : keep(minutes, school, subject);
    list.meet(day, file, OffsetDateTime.now(clock));
    timeline.note(
        list.ref(), "certification.event.list_meeting", List.of(RocDate.formatLong(day)), "");
  }

  /** 校長確認: by the principal of the school. */
  @UseCase(roles = Role.PRINCIPAL, audit = "certification.list.confirm")
  public void confirm(long round, SchoolCode school, long version) {
    Access.over(schools.subjectOf(school));
    RoundView view = desk.openRound(round, school);
    SchoolList list = desk.holdOpened(round, school, version);
    Access.about("school_list", list.id());
    list.confirm(
        Access.me(),
        ListPolicy.beforeConfirming(desk.state(view, list)),
        OffsetDateTime.now(clock));
    timeline.note(list.ref(), "certification.event.list_confirmed", List.of(), "");
  }

  private StoredFileId keep(Upload minutes, SchoolCode school, Subject subject) {
    CountyCode county = subject.counties().iterator().next();
    StoredFileId file = files.store(FileKind.EVIDENCE, minutes, FileOwner.school(school, county));
    if (files.cards(Set.of(file)).stream().noneMatch(card -> card.mediaType().equals(PDF))) {
      throw new RuleViolation("certification.list.minutes_no_pdf");
    }
    return file;
  }
}
