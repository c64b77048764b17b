package tw.proteacher.web.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;

/** What t:upload asks of its field before it is written. */
@Named
@ApplicationScoped
public class UploadFields {
  /**
   * A browser never sends a chosen file twice, and a file must not be kept with the state of a
   * page: when another field was refused the file is forgotten and chosen again.
   */
  public void forget(ComponentSystemEvent event) {
    UIInput field = (UIInput) event.getComponent();
    boolean valid = field.isValid();
    field.resetValue();
    field.setValid(valid);
  }
}
