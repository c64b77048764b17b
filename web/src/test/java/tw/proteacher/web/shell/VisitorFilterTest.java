package tw.proteacher.web.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
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
    ask(Map.of("getServletPath", "/me/hours.xhtml"), () -> assertTrue(visitors.areAbout()));

    assertTrue(answered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1", "/health/ready"})
  void what_watches_the_server_or_starts_the_night_does_not_slow_it_down(String path)
      throws Exception {
    ask(Map.of("getServletPath", path), () -> assertFalse(visitors.areAbout()));

    assertTrue(answered);
  }

  @Test
  void a_page_that_follows_the_night_by_itself_does_not_slow_it_down() throws Exception {
    ask(
        Map.of("getServletPath", "/operations/run.xhtml", "getHeader", "live"),
        () -> assertFalse(visitors.areAbout()));

    assertTrue(answered);
  }

  private void ask(Map<String, String> request, Runnable meanwhile) throws Exception {
    FilterChain chain =
        (asked, answer) -> {
          meanwhile.run();
          answered = true;
        };
    filter.doFilter(
        answering(HttpServletRequest.class, request),
        answering(HttpServletResponse.class, Map.of()),
        chain);
  }

  private static <T> T answering(Class<T> type, Map<String, String> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
