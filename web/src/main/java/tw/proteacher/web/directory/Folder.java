package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The part of the site a shared page stands in: /centre, /school or /operations. */
@Named("directoryFolder")
@RequestScoped
public class Folder {
  public String getPath() {
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return view.substring(0, view.indexOf('/', 1));
  }

  /** Bundle key of its name in the menu. */
  public String getMenu() {
    return "menu." + getPath().substring(1);
  }

  /** A page of the same folder. */
  public String to(String page) {
    return getPath() + "/" + page;
  }

  /** Where people are looked for: a school's own page shows them all. */
  String toPeople() {
    return to(getPath().equals("/school") ? "index" : "people");
  }
}
