package tw.proteacher.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.DisableAccount;
import tw.proteacher.directory.application.FindTeachers;
import tw.proteacher.directory.application.FindTeachers.Teacher;
import tw.proteacher.shared.PersonId;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/person.xhtml and operations/person.xhtml */
@Named
@ViewScoped
public class DirectoryPersonPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private FindTeachers findTeachers;
  @Inject private DisableAccount disableAccount;
  @Inject private Folder folder;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable Teacher teacher;

  public void load() {
    teacher = findTeachers.show(new PersonId(id));
  }

  public String disable() {
    disableAccount.disable(new PersonId(id));
    feedback.flash("account.done.disabled");
    return Redirects.to(folder.to("person"), "id", id);
  }

  public String enable() {
    disableAccount.enable(new PersonId(id));
    feedback.flash("account.done.enabled");
    return Redirects.to(folder.to("person"), "id", id);
  }

  public @Nullable Teacher getTeacher() {
    return teacher;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
