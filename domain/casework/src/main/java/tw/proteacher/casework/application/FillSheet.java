package tw.proteacher.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetAccess;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 填寫表單: what the owner does with a sheet of their own. */
@ApplicationScoped
@Transactional
public class FillSheet {
  /** Saves that follow each other closely are one session of writing: one audit row. */
  private static final Duration SESSION = Duration.ofMinutes(30);

  @Inject private Forms forms;
  @Inject @Any private Instance<SheetAccess> hosts;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "casework.sheet.show_own", reads = true)
  public FilledSheet show(long id) {
    Sheet sheet = own(id);
    Optional<SheetAccess> host = hostOf(sheet);
    return new FilledSheet(
        sheet,
        host.flatMap(one -> one.closed(sheet)).orElse(null),
        host.map(one -> one.page(sheet)).orElse(""));
  }

  /** Keeps what was typed so far; says what is kept now. */
  @UseCase(roles = Role.TEACHER, audit = "casework.sheet.save")
  public Sheet save(long id, int revision, Answers answers) {
    Sheet before = open(id);
    Instant last = before.savedAt();
    if (last != null && last.plus(SESSION).isAfter(clock.instant())) {
      Access.continues();
    }
    return forms.save(id, revision, answers);
  }

  @UseCase(roles = Role.TEACHER, audit = "casework.sheet.finish")
  public Sheet finish(long id) {
    open(id);
    return forms.finish(id);
  }

  /** Declares it complete and asks the other person to confirm it. */
  @UseCase(roles = Role.TEACHER, audit = "casework.sheet.ask")
  public Sheet askPartner(long id) {
    open(id);
    forms.finish(id);
    return forms.askPartner(id);
  }

  private Sheet open(long id) {
    Sheet sheet = own(id);
    Optional<Finding> closed = hostOf(sheet).flatMap(host -> host.closed(sheet));
    if (closed.isPresent()) {
      throw new RuleViolation(List.of(closed.get()));
    }
    return sheet;
  }

  private Sheet own(long id) {
    Sheet sheet = forms.sheet(id);
    Access.about("sheet", id);
    Access.own(sheet.owner());
    return sheet;
  }

  private Optional<SheetAccess> hostOf(Sheet sheet) {
    return hosts.stream().filter(host -> host.kind().equals(sheet.ref().kind())).findFirst();
  }
}
