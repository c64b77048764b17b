package tw.proteacher.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.audit.AuditFilter;
import tw.proteacher.directory.audit.AuditRecord;
import tw.proteacher.directory.audit.SearchAudit;
import tw.proteacher.shared.AuditEntry;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** operations/audit.xhtml */
@Named
@RequestScoped
public class OperationsAuditPage {
  private static final int SIZE = 50;
  private static final int DAYS = 7;

  /** Before the name of an event: the code of its sentence. */
  private static final String EVENT = "event.";

  @Inject private SearchAudit search;
  @Inject private Clock clock;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private String from = "";
  private String until = "";
  private String event = "";
  private String actor = "";
  private String outcome = "";
  private String target = "";
  private int page = 1;
  private @Nullable Slice<AuditRecord> rows;

  /** A date nobody can read is said to be so, and the usual period is shown. */
  public void load() {
    for (String typed : List.of(from, until)) {
      if (!typed.isEmpty() && RocDate.parse(typed).isEmpty()) {
        feedback.error("operations.audit.bad_date", typed);
      }
    }
  }

  public Slice<AuditRecord> getRows() {
    if (rows == null) {
      LocalDate last = RocDate.parse(until).orElseGet(() -> LocalDate.now(clock));
      LocalDate first = RocDate.parse(from).orElseGet(() -> last.minusDays(DAYS));
      List<String> meant = event.isEmpty() ? List.of() : texts.saying(EVENT, event);
      AuditFilter filter = new AuditFilter(first, last, event, meant, actor, outcome, target);
      rows = search.page(filter, (Paging.within(page) - 1) * SIZE, SIZE);
    }
    return rows;
  }

  public String what(String event) {
    return texts.get(EVENT + event);
  }

  public int getSize() {
    return SIZE;
  }

  public List<Option> getOutcomes() {
    return Arrays.stream(AuditEntry.Outcome.values())
        .map(known -> new Option(known.name(), texts.get("operations.audit.outcome." + known)))
        .toList();
  }

  /** 驗證: an unbroken trail is said, a broken one is refused loudly with its position. */
  public String verify() {
    search
        .verify()
        .ifPresent(
            broken -> {
              throw new RuleViolation("operations.audit.broken", broken.chain(), broken.seq());
            });
    feedback.flash("operations.audit.unbroken");
    return Redirects.to("/operations/audit");
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from.trim();
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until.trim();
  }

  public String getEvent() {
    return event;
  }

  public void setEvent(String event) {
    this.event = event.trim();
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor.trim();
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target.trim();
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
