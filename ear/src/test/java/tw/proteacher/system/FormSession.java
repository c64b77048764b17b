package tw.proteacher.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser that keeps cookies for the host, whatever the port: behind a balancer the
 * nodes are one address, and so they are here.
 */
final class FormSession {
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private String page = "";

  void signIn(ServerUnderTest node, String account) {
    open(node, "/sign-in/index.xhtml");
    submit(
        node,
        "/sign-in/index.xhtml",
        "sign_in",
        "enter",
        Map.of("sign_in:account", account, "sign_in:password", "proteacher-demo"));
  }

  String open(ServerUnderTest node, String path) {
    return send(HttpRequest.newBuilder(URI.create(node.url(path))));
  }

  /** Fills in a form of the page at hand and presses one of its buttons. */
  String submit(
      ServerUnderTest node, String path, String form, String button, Map<String, String> filled) {
    return send(post(node, path, filled(form, button, filled)));
  }

  /** What a form of the page at hand would post. */
  Map<String, String> filled(String form, String button, Map<String, String> filled) {
    String html = form(form);
    Map<String, String> fields = new LinkedHashMap<>();
    INPUT
        .matcher(html)
        .results()
        .map(input -> input.group())
        .filter(input -> !isButton(input))
        .filter(input -> !isUntickedChoice(input))
        .forEach(input -> fields.put(attribute(input, "name"), attribute(input, "value")));
    fields.putAll(filled);
    fields.put(button(html, button), "");
    return fields;
  }

  /** What a post is answered with, whatever it is; it leads nowhere. */
  HttpResponse<String> answer(ServerUnderTest node, String path, Map<String, String> fields) {
    return answer(post(node, path, fields));
  }

  /** What time does to a session. */
  void forgetCookies() {
    cookies.getCookieStore().removeAll();
  }

  private static HttpRequest.Builder post(
      ServerUnderTest node, String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(node.url(path)))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /** What an address is answered with, whatever it is. */
  int status(ServerUnderTest node, String path) {
    return answer(HttpRequest.newBuilder(URI.create(node.url(path)))).statusCode();
  }

  private String send(HttpRequest.Builder request) {
    HttpResponse<String> answer = answer(request);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer + ": " + answer.body());
    }
    page = answer.body();
    return page;
  }

  private HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return browser.send(
          request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private String form(String id) {
    Matcher form =
        Pattern.compile("<form[^>]*id=\"" + id + "\".*?</form>", Pattern.DOTALL).matcher(page);
    if (!form.find()) {
      throw new IllegalStateException("no form " + id + " in " + page);
    }
    return form.group();
  }

  private static String button(String form, String id) {
    return INPUT
        .matcher(form)
        .results()
        .map(input -> input.group())
        .filter(FormSession::isButton)
        .map(input -> attribute(input, "name"))
        .filter(name -> name.contains(":" + id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isButton(String input) {
    return attribute(input, "type").equals("submit");
  }

  private static boolean isUntickedChoice(String input) {
    String type = attribute(input, "type");
    return (type.equals("radio") || type.equals("checkbox")) && !input.contains(" checked=");
  }

  private static String attribute(String tag, String name) {
    Matcher attribute = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
    return attribute.find() ? attribute.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
