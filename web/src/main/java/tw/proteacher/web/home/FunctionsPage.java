package tw.proteacher.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** functions/index.xhtml: the four functions, none of them open yet. */
@Named
@ApplicationScoped
public class FunctionsPage {
  public List<String> getTiles() {
    return List.of("mentoring", "advice_general", "advice_assigned", "community");
  }
}
