package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.correction.CentreEntries.EntryCard;
import tw.proteacher.training.correction.CentreEntries.NewEntry;
import tw.proteacher.training.correction.CentreEntries.Signature;
import tw.proteacher.training.correction.HoursQueries.CourseRow;
import tw.proteacher.training.correction.HoursQueries.HourRow;
import tw.proteacher.training.correction.model.EntryPolicy;

/** 時數登錄: a centre sees the hours of a teacher, enters some and takes its own entries back. */
@ApplicationScoped
@Transactional
public class KeepHours {
  @Inject private HoursQueries hours;
  @Inject private CentreEntries entries;
  @Inject private People people;
  @Inject private Signatures signatures;
  @Inject private Messages messages;

  /** Whose hours they are, and all of them. */
  public record TeacherHours(PersonCard teacher, List<HourRow> rows) {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.hours.show",
      reads = true)
  public TeacherHours of(PersonId teacher) {
    People.Known known = people.known(teacher);
    Access.over(known.subject());
    return new TeacherHours(known.card(), hours.of(teacher, null));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.course.find",
      reads = true,
      scoped = false)
  public Optional<CourseRow> course(int code) {
    return hours.course(code);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.hours.enter")
  public long enter(PersonId teacher, HoursEntry entry, String reason) {
    Access.over(people.subjectOf(teacher));
    Signature by = signatures.caller();
    needsWords(reason);
    List<Finding> findings = EntryPolicy.check(entry, by.source(), by.at().toLocalDate());
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    long id = entries.enter(new NewEntry(teacher, entry, null, reason, by));
    Access.about("hour_entry", id);
    messages.send(
        teacher,
        "training.hours_entered",
        Map.of("about", entry.courseName(), "words", reason),
        "/me/hours");
    return id;
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.hours.withdraw")
  public void withdraw(long entry, String reason) {
    EntryCard card = entries.standing(entry).orElseThrow(() -> new NotFound("hour entry", entry));
    Access.over(subjectOf(card));
    Access.about("hour_entry", entry);
    needsWords(reason);
    entries.withdraw(entry, reason, signatures.caller());
  }

  /** An entry belongs to the office that made it, wherever the teacher went since. */
  private static Subject subjectOf(EntryCard card) {
    return new Subject(
        card.person(), Set.of(), card.county() == null ? Set.of() : Set.of(card.county()));
  }

  private static void needsWords(String reason) {
    if (reason.isBlank()) {
      throw new RuleViolation("training.entry.reason_missing");
    }
  }
}
