package tw.proteacher.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.jspecify.annotations.Nullable;

/** A box that has to be ticked to go on. */
@FacesValidator("proteacher.Ticked")
public class TickedValidator implements Validator<Boolean> {
  @Override
  public void validate(FacesContext context, UIComponent component, @Nullable Boolean ticked) {
    if (!Boolean.TRUE.equals(ticked)) {
      String text = CDI.current().select(Texts.class).get().get("field.tick");
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }
}
