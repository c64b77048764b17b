package tw.proteacher.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Menu;
import tw.proteacher.web.shell.Texts;

/** The pages of the menu and of the foot. */
@RequestScoped
public class MenuHits implements SearchSource {
  private static final String KIND = "search.kind.page";

  /** Below the menu's own entry for them. */
  private static final Map<String, String> OWN =
      Map.of(
          "/me/index", "menu.me",
          "/me/hours", "hours.title",
          "/me/certificates", "certificates.title",
          "/me/email", "email.own",
          "/me/access", "access.title",
          "/me/report", "report.title");

  private static final Map<String, String> FOOT =
      Map.of(
          "/about/privacy", "footer.privacy",
          "/about/contact", "footer.contact",
          "/about/sitemap", "footer.sitemap",
          "/about/accessibility", "footer.accessibility");

  @Inject private Menu menu;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  @Override
  public List<Hit> find(SearchWords words) {
    return offered().stream().filter(hit -> words.areIn(hit.title())).toList();
  }

  private List<Hit> offered() {
    List<Hit> hits = new ArrayList<>();
    menu.getEntries().forEach(entry -> hits.add(hit(entry.to(), entry.text())));
    if (user.isSignedIn()) {
      OWN.forEach((to, title) -> hits.add(hit(to, title)));
    }
    FOOT.forEach((to, title) -> hits.add(hit(to, title)));
    return hits;
  }

  private Hit hit(String to, String title) {
    return new Hit(KIND, texts.get(title), "", to + ".xhtml");
  }
}
