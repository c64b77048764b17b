package tw.proteacher.certification.filing.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetAccess;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.shared.Finding;

/**
 * 申復表單: when the form of an appeal may be changed. The case is locked while it is saved, so that
 * nothing changes behind an appeal that is being handed in.
 */
@ApplicationScoped
public class AppealSheets implements SheetAccess {
  @Inject private Applications applications;
  @Inject private AppealDesk desk;

  @Override
  public String kind() {
    return AppealDesk.KIND;
  }

  @Override
  public Optional<Finding> closed(Sheet sheet) {
    return Optional.ofNullable(desk.closed(applications.lock(sheet.ref().id())));
  }

  @Override
  public String page(Sheet sheet) {
    return "/certification/apply/appeal.xhtml?id=" + sheet.ref().id();
  }
}
