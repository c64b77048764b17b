package tw.proteacher.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import tw.proteacher.web.shell.Texts;

/** about/*.xhtml: standing texts, kept in the bundle as numbered paragraphs. */
@Named
@ApplicationScoped
public class AboutPage {
  private static final int MOST = 20;

  @Inject private Texts texts;

  /** Keys {@code privacy.1}, {@code privacy.2}, … as far as the bundle has them. */
  public List<String> paragraphs(String page) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(number -> page + "." + number)
        .takeWhile(texts::has)
        .toList();
  }
}
