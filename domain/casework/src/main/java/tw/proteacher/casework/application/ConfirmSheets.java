package tw.proteacher.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetAccess;
import tw.proteacher.casework.SheetState;
import tw.proteacher.casework.model.Sheets;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/**
 * 確認表單: what the other person does with a sheet they were asked about; answers stay as they are.
 */
@ApplicationScoped
@Transactional
public class ConfirmSheets {
  private static final int MOST = 100;

  /** A draft is the owner's own business. */
  private static final Set<SheetState> SHOWN =
      EnumSet.of(SheetState.ASKED, SheetState.CONFIRMED, SheetState.RETURNED);

  @Inject private Forms forms;
  @Inject private Sheets sheets;
  @Inject @Any private Instance<SheetAccess> hosts;

  @UseCase(roles = Role.TEACHER, audit = "casework.sheet.list_asked", reads = true)
  public List<Sheet> list() {
    PersonId me = Access.me();
    Access.own(me);
    List<Sheet> asked = new ArrayList<>(sheets.askedOf(me, MOST));
    for (SheetAccess host : hosts) {
      Set<Long> over = host.over(waiting(asked, host));
      asked.removeIf(sheet -> waits(sheet, host) && over.contains(sheet.ref().id()));
    }
    return asked;
  }

  private static Set<Long> waiting(List<Sheet> asked, SheetAccess host) {
    return asked.stream()
        .filter(sheet -> waits(sheet, host))
        .map(sheet -> sheet.ref().id())
        .collect(Collectors.toSet());
  }

  private static boolean waits(Sheet sheet, SheetAccess host) {
    return sheet.state() == SheetState.ASKED && sheet.ref().kind().equals(host.kind());
  }

  @UseCase(roles = Role.TEACHER, audit = "casework.sheet.show_asked", reads = true)
  public Sheet show(long id) {
    return asked(id);
  }

  @UseCase(roles = Role.TEACHER, audit = "casework.sheet.confirm")
  public Sheet confirm(long id) {
    asked(id);
    return forms.confirm(id, Access.me());
  }

  @UseCase(roles = Role.TEACHER, audit = "casework.sheet.return")
  public Sheet giveBack(long id, String remark) {
    asked(id);
    return forms.returnToOwner(id, Access.me(), remark);
  }

  private Sheet asked(long id) {
    Sheet sheet = forms.sheet(id);
    Access.about("sheet", id);
    Access.own(sheet.partner());
    if (!SHOWN.contains(sheet.state())) {
      throw new NotFound("sheet", id);
    }
    return sheet;
  }
}
