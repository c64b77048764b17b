package tw.proteacher.web.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.intake.runs.Visitors;

class VisitorFilterTest {
  private final Visitors visitors = new Visitors();
  private final VisitorFilter filter = new VisitorFilter(visitors);
  private boolean answered;

  @Test
  void the_night_lets_go_first_who_is_at_a_page() throws Exception {
    ask("/me/hours.xhtml", () -> assertTrue(visitors.areAbout()));

    assertTrue(answered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1", "/health/ready"})
  void what_watches_the_server_or_starts_the_night_does_not_slow_it_down(String path)
      throws Exception {
    ask(path, () -> assertFalse(visitors.areAbout()));

    assertTrue(answered);
  }

  private void ask(String path, Runnable meanwhile) throws Exception {
    FilterChain chain =
        (request, response) -> {
          meanwhile.run();
          answered = true;
        };
    filter.doFilter(
        fixed(HttpServletRequest.class, path), fixed(HttpServletResponse.class, ""), chain);
  }

  /** Whose every question has the same answer. */
  private static <T> T fixed(Class<T> type, String answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
  }
}
