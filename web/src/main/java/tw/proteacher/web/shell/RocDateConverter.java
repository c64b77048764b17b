package tw.proteacher.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.RocDate;

/** 民國日期 as people type it; what cannot be a date is refused, never shifted. */
@FacesConverter("proteacher.RocDate")
public class RocDateConverter implements Converter<LocalDate> {
  @Override
  public @Nullable LocalDate getAsObject(
      FacesContext context, UIComponent component, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return RocDate.parse(typed).orElseThrow(() -> new ConverterException(unreadable(typed)));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate day) {
    return Formats.date(day);
  }

  private static FacesMessage unreadable(String typed) {
    String text = CDI.current().select(Texts.class).get().say("date.unreadable", typed.strip());
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }
}
