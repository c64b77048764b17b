package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.evidence.EvidenceFile;
import tw.proteacher.certification.filing.evidence.EvidenceSheets;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.model.BeginPolicy;
import tw.proteacher.certification.filing.model.CaseContents;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.certification.filing.model.Lesson;
import tw.proteacher.certification.filing.model.MendingPolicy;
import tw.proteacher.certification.filing.model.Papers;
import tw.proteacher.certification.filing.model.PapersPolicy;
import tw.proteacher.certification.filing.model.PracticeWindow;
import tw.proteacher.certification.filing.model.SameLesson;
import tw.proteacher.certification.filing.model.Standing;
import tw.proteacher.certification.filing.model.StandingPolicy;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.model.Candidates;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.TaipeiClock;

/** 案卷調閱: puts together what is known of a case now. Asks nobody for permission. */
@ApplicationScoped
public class CaseFiles {
  @Inject private CaseContents contents;
  @Inject private Forms forms;
  @Inject private Candidates candidates;
  @Inject private RuleSets rules;
  @Inject private Clock clock;

  /** A sheet of this kind belongs to a performance. */
  public static CaseRef sheetsOf(long evidence) {
    return new CaseRef(EvidenceSheets.KIND, evidence);
  }

  CaseFile open(CertificationApplication application) {
    CaseContents.Contents contents = this.contents.of(application.id());
    RoundView round = contents.opening().round();
    OpenPeriod period = contents.opening().period();
    Standing standing =
        standing(round, application.tier(), application.person(), application.ruleSetId());
    List<RoundItem> items =
        round.items(application.tier()).stream()
            .filter(item -> item.isAskedOf(application.route()))
            .toList();
    Map<Long, List<Sheet>> sheets = sheets(contents);
    Papers papers =
        new Papers(
            application.person(),
            items,
            performances(contents, sheets, items),
            new PracticeWindow(standing.practiceFrom(), lastDay(period, application.dueAt())),
            contents.paperRules(),
            used(application, contents, sheets));
    return new CaseFile(application, contents, standing, papers, PapersPolicy.check(papers));
  }

  /** What its applicant may change now. */
  public Openness openness(CertificationApplication application) {
    return openness(application, contents.of(application.id()));
  }

  /** The same, of a case that is open already. */
  Openness openness(CaseFile file) {
    return openness(file.application(), file.contents());
  }

  private Openness openness(CertificationApplication application, CaseContents.Contents contents) {
    boolean draft = application.state() == ApplicationState.DRAFT;
    return new Openness(closed(application, contents.opening()), draft, contents.wishes());
  }

  /** What stands in the way of handing in again, among the papers that may be changed. */
  List<PaperFinding> toMend(CaseFile file, Openness openness) {
    if (openness.closed() != null) {
      return List.of();
    }
    List<Performance> shown = file.papers().performances();
    OffsetDateTime decided = file.application().decidedAt();
    List<PaperFinding> found =
        new ArrayList<>(
            MendingPolicy.check(
                openness.wishes(), decided == null ? null : decided.toInstant(), shown));
    for (PaperFinding finding : file.findings()) {
      boolean open =
          shown.stream().anyMatch(one -> one.id() == finding.evidence() && openness.touches(one));
      if (open && finding.finding().blocks()) {
        found.add(finding);
      }
    }
    return found;
  }

  private @Nullable Finding closed(CertificationApplication application, Rounds.Opening opening) {
    Instant now = clock.instant();
    if (!application.state().isOpenToApplicant()) {
      return Finding.block("certification.filing.handed_in");
    }
    if (application.state() == ApplicationState.DRAFT) {
      return BeginPolicy.opening(opening.round(), opening.period(), now).stream()
          .findFirst()
          .orElse(null);
    }
    OffsetDateTime due = application.dueAt();
    return due != null && now.isAfter(due.toInstant())
        ? Finding.block("certification.application.too_late", due.toInstant())
        : null;
  }

  /**
   * How somebody stands in a round.
   *
   * @param kept the rules of an earlier submission, which go on counting, or null
   */
  public Standing standing(RoundView round, Tier tier, PersonId person, @Nullable Long kept) {
    return standing(round, tier, factsOf(person), kept);
  }

  /** The same for somebody whose facts are at hand. */
  public Standing standing(RoundView round, Tier tier, Facts facts, @Nullable Long kept) {
    LocalDate on = dayThatCounts(round);
    RuleBook book = kept == null ? rules.inForce(on) : RuleBook.of(rules.get(kept));
    return StandingPolicy.check(round, tier, book, under(round.authority(), on, facts));
  }

  /** What the registers and the ledger state now. */
  public Facts factsOf(PersonId person) {
    return candidates.facts(person, day(clock.instant()));
  }

  /** Who was given more time counts as having come on the round's last day. */
  private LocalDate dayThatCounts(RoundView round) {
    Instant now = clock.instant();
    Instant closes = round.times().closes();
    return day(closes != null && now.isAfter(closes) ? closes : now);
  }

  private static LocalDate lastDay(OpenPeriod period, @Nullable OffsetDateTime due) {
    LocalDate closes = day(period.closes());
    LocalDate dueOn = due == null ? closes : day(due.toInstant());
    return dueOn.isAfter(closes) ? dueOn : closes;
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(TaipeiClock.TAIPEI).toLocalDate();
  }

  /** The rules of a round are those of its authority, wherever the main school lies. */
  private static Facts under(String authority, LocalDate on, Facts facts) {
    return new Facts(
        on,
        authority,
        facts.regularTenths(),
        facts.teachingTenths(),
        facts.qualified(),
        facts.credits(),
        facts.certificates());
  }

  /** The sheets of all performances of the case and of those it is held against. */
  private Map<Long, List<Sheet>> sheets(CaseContents.Contents contents) {
    List<Long> shown =
        Stream.concat(
                contents.performances().stream().map(Evidences.Entry::id),
                contents.elsewhere().stream().map(Evidences.Shown::id))
            .toList();
    return forms.sheetsOf(EvidenceSheets.KIND, shown);
  }

  private static List<Performance> performances(
      CaseContents.Contents contents, Map<Long, List<Sheet>> sheets, List<RoundItem> items) {
    List<EvidenceFile> files = contents.files();
    return contents.performances().stream()
        .map(
            entry ->
                new Performance(
                    entry.id(),
                    entry.item(),
                    entry.number(),
                    entry.partner(),
                    entry.partnerName(),
                    ordered(entry.item(), sheets.getOrDefault(entry.id(), List.of()), items),
                    files.stream().filter(file -> file.evidence() == entry.id()).toList()))
        .toList();
  }

  /** In the order of the forms of the item, whichever was begun first. */
  private static List<Sheet> ordered(String code, List<Sheet> sheets, List<RoundItem> items) {
    List<String> order =
        items.stream()
            .filter(item -> item.code().equals(code))
            .flatMap(item -> item.forms().stream())
            .toList();
    return sheets.stream()
        .sorted(Comparator.comparingInt(sheet -> order.indexOf(sheet.template().code())))
        .toList();
  }

  private static Map<Lesson, String> used(
      CertificationApplication application,
      CaseContents.Contents contents,
      Map<Long, List<Sheet>> sheets) {
    Map<Lesson, String> used = new HashMap<>();
    for (Evidences.Shown shown : contents.elsewhere()) {
      sheets.getOrDefault(shown.id(), List.of()).stream()
          .flatMap(
              sheet ->
                  SameLesson.of(sheet, application.person(), shown.partner(), contents.paperRules())
                      .stream())
          .forEach(lesson -> used.putIfAbsent(lesson, shown.receipt()));
    }
    return used;
  }
}
