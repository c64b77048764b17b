package tw.proteacher.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.casework.application.FormQueries.FormRow;
import tw.proteacher.casework.application.FormQueries.FormVersion;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 查看表單範本: the forms of a centre and of the ministry. */
@ApplicationScoped
@Transactional
public class FormLibrary {
  @Inject private FormQueries forms;
  @Inject private FormOwners owners;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.list",
      reads = true)
  public List<FormRow> list() {
    return forms.newest(Access.reach());
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.show",
      reads = true)
  public FormVersion show(long id) {
    return readable(id);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "casework.form.versions",
      reads = true)
  public List<FormRow> versions(long id) {
    FormRow row = readable(id).row();
    return forms.versions(row.code(), row.authority());
  }

  private FormVersion readable(long id) {
    FormVersion version = forms.find(id).orElseThrow(() -> new NotFound("form", id));
    if (!owners.readable(version.row().authority(), Access.reach())) {
      Access.about("form", id);
      throw new AccessDenied("another county's form");
    }
    return version;
  }
}
