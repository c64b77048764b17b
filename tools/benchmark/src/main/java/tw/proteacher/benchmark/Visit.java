package tw.proteacher.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 造訪: somebody who signs in and opens pages. */
final class Visit {
  private static final String SIGN_IN = "/sign-in/index.xhtml";
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*\\.xhtml[^\"#]*)");

  private final Platform platform;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Visit(Platform platform) {
    this.platform = platform;
  }

  void signIn(String account) throws IOException, InterruptedException {
    Matcher state = VIEW_STATE.matcher(open(SIGN_IN));
    if (!state.find()) {
      throw new IllegalStateException("nobody can sign in");
    }
    Map<String, String> fields =
        Map.of(
            "sign_in", "sign_in",
            "sign_in:account", account,
            "sign_in:password", "proteacher-demo",
            "sign_in:enter", "",
            "jakarta.faces.ViewState", plain(state.group(1)));
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    send(
        HttpRequest.newBuilder(platform.page(SIGN_IN))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  String open(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(platform.page(path)));
  }

  /** One address of every page that links lead to from the home page. */
  List<String> pages() throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    Deque<String> waiting = new ArrayDeque<>(List.of("/index.xhtml"));
    Set<String> known = new HashSet<>(waiting);
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      found.add(path);
      LINK.matcher(open(path))
          .results()
          .map(link -> plain(link.group(1)))
          .filter(link -> !link.contains("lang="))
          .filter(link -> known.add(link.replaceAll("\\?.*", "")))
          .forEach(waiting::add);
    }
    return found;
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    URI asked = answer.request().uri();
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(asked + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private static String plain(String html) {
    return html.replace("&amp;", "&");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
