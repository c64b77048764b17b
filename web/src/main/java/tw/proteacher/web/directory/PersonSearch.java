package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.FindTeachers;
import tw.proteacher.directory.application.TeacherFilter;
import tw.proteacher.directory.application.TeacherRow;

/** 找教師: the tag t:person; finds within the reach of the hat that is worn. */
@Named
@RequestScoped
public class PersonSearch implements Converter<PersonChoice> {
  /** As many as a phone shows without scrolling inside the list. */
  private static final int OFFERED = 8;

  @Inject private FindTeachers findTeachers;

  /** The first teachers whose name, school or school code hold every word that was typed. */
  public List<PersonChoice> matching(String typed) {
    return findTeachers.find(new TeacherFilter(typed, "", ""), 0, OFFERED).rows().stream()
        .map(PersonSearch::choice)
        .toList();
  }

  /** Without scripts only the visible field is filled in. */
  @Override
  public @Nullable PersonChoice getAsObject(
      FacesContext context, UIComponent field, @Nullable String posted) {
    String given = posted == null ? "" : posted;
    String shown =
        context
            .getExternalContext()
            .getRequestParameterMap()
            .get(field.getClientId(context) + "_input");
    return PersonChoice.parse(given, shown == null ? given : shown);
  }

  @Override
  public String getAsString(
      FacesContext context, UIComponent field, @Nullable PersonChoice choice) {
    return choice == null ? "" : choice.format();
  }

  private static PersonChoice choice(TeacherRow row) {
    String place = String.join(" ", row.name(), row.countyName(), row.schoolName(), row.title());
    return new PersonChoice(row.personId(), place.strip().replaceAll("\\s+", " "));
  }
}
