package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.proteacher.directory.application.RegisterPerson;
import tw.proteacher.shared.PersonId;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** operations/register.xhtml */
@Named
@RequestScoped
public class DirectoryRegisterPage {
  @Inject private RegisterPerson registerPerson;
  @Inject private Feedback feedback;

  private String nationalId = "";
  private String name = "";
  private String account = "";

  public String register() {
    PersonId person = registerPerson.register(nationalId, name, account);
    feedback.flash("register.done");
    return Redirects.to("/operations/person", "id", person);
  }

  public String getNationalId() {
    return nationalId;
  }

  public void setNationalId(String nationalId) {
    this.nationalId = nationalId;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }
}
