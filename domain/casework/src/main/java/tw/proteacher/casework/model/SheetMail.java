package tw.proteacher.casework.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetAccess;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.PersonId;

/** 表單通知: who is told when a sheet goes from one person to the other. */
@ApplicationScoped
public class SheetMail {
  private static final String CONFIRM_PAGE = "/forms/confirm-sheet.xhtml?id=";

  @Inject private Messages messages;

  private Iterable<SheetAccess> hosts = List.of();

  /** For the container. */
  public SheetMail() {}

  /** For tests. */
  public SheetMail(Messages messages, List<SheetAccess> hosts) {
    this.messages = messages;
    this.hosts = hosts;
  }

  @Inject
  void take(@Any Instance<SheetAccess> everyHost) {
    hosts = everyHost;
  }

  void asked(Sheet sheet) {
    PersonId partner = sheet.partner();
    if (partner != null) {
      send(partner, "casework.sheet_asked", sheet, CONFIRM_PAGE + sheet.id());
    }
  }

  void confirmed(Sheet sheet) {
    send(sheet.owner(), "casework.sheet_confirmed", sheet, ownersPage(sheet));
  }

  void returned(Sheet sheet) {
    send(sheet.owner(), "casework.sheet_returned", sheet, ownersPage(sheet));
  }

  private void send(PersonId to, String template, Sheet sheet, String link) {
    messages.send(
        to,
        template,
        Map.of(
            "form", sheet.template().title(),
            "owner", sheet.ownerName(),
            "partner", sheet.partnerName(),
            "remark", sheet.remark()),
        link);
  }

  private String ownersPage(Sheet sheet) {
    for (SheetAccess host : hosts) {
      if (host.kind().equals(sheet.ref().kind())) {
        return host.page(sheet);
      }
    }
    return "/forms/fill.xhtml?id=" + sheet.id();
  }
}
