package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.shared.SchoolYear;

/** 梯次可用表件: the forms that are in force for an authority in a school year. */
@ApplicationScoped
class RoundForms {
  @Inject private Instance<Forms> forms;

  boolean has(String code, String authority, SchoolYear year) {
    return forms.stream().anyMatch(all -> all.inForce(code, authority, year).isPresent());
  }

  List<FormTemplate> all(String authority, SchoolYear year) {
    return forms.stream().flatMap(all -> all.allInForce(authority, year).stream()).toList();
  }
}
