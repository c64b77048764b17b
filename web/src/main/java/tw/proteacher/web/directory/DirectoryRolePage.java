package tw.proteacher.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.EndRole;
import tw.proteacher.directory.application.GrantRole;
import tw.proteacher.directory.application.ListRoles;
import tw.proteacher.directory.application.RoleItem;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/role.xhtml, school/role.xhtml and operations/role.xhtml */
@Named
@ViewScoped
public class DirectoryRolePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ListRoles listRoles;
  @Inject private GrantRole grantRole;
  @Inject private EndRole endRole;
  @Inject private Folder folder;
  @Inject private Feedback feedback;

  private long id;
  private String note = "";
  private @Nullable RoleItem item;

  public void load() {
    item = listRoles.one(id);
  }

  public String approve() {
    grantRole.approve(id, note);
    return done("role.done.granted");
  }

  public String refuse() {
    grantRole.refuse(id, note);
    return done("role.done.refused");
  }

  public String withdraw() {
    endRole.withdraw(id);
    return done("role.done.withdrawn");
  }

  public String end() {
    endRole.end(id);
    return done("role.done.ended");
  }

  public String confirm() {
    endRole.confirmStillNeeded(id);
    return done("role.done.reviewed");
  }

  private String done(String code) {
    feedback.flash(code);
    return Redirects.to(folder.to("roles"));
  }

  public @Nullable RoleItem getItem() {
    return item;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
